import type { SourceFile } from './import-faults.ts';

/** Where others keep MediaPipe and its models for everybody to fetch. */
const HOSTS =
  /\b(?:jsdelivr\.net|unpkg\.com|esm\.(?:sh|run)|skypack\.dev|jspm\.(?:io|dev)|cdnjs\.cloudflare\.com|(?:storage\.|ajax\.)?googleapis\.com|gstatic\.com|tfhub\.dev|kaggle\.com|huggingface\.co|mediapipe\.dev)\b/i;

/** An address of a host (slashes may be escaped, the scheme may be missing) with what follows it. */
const ADDRESS = /(?:(?:https?|wss?):|["'`(=])(?:\\?\/){2}[\w[][^\s"'`<>)\p{Cc}]*/giu;

const OF_THE_LIBRARY = /mediapipe|tasks-vision|\.(?:task|tflite|binarypb)\b/i;

/** Addresses of MediaPipe or of models that are not on our own origin. */
export function addressFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    (text.match(ADDRESS) ?? [])
      .filter((address) => HOSTS.test(address) || OF_THE_LIBRARY.test(address))
      .map((address) => `${path}: ${address.slice(0, 100)} is an address of others`),
  );
}

/** What the library says when it is started without its loader: it stands wherever the library was built in. */
const LIBRARY_INSIDE = 'ModuleFactory not set';

/** In what was built the library lies in the worker's file and nowhere else. */
export function builtImporterFaults(files: readonly SourceFile[]): string[] {
  const inside = files
    .filter(({ path, text }) => /\.js$/.test(path) && text.includes(LIBRARY_INSIDE))
    .map(({ path }) => path);
  const others = inside.filter((path) => !/(^|\/)assets\/vision-worker-[\w-]+\.js$/.test(path));
  if (inside.length === 0) return ['what was built holds no MediaPipe: is the worker missing?'];
  return others.map((path) => `${path}: MediaPipe was built in; only the worker may hold it`);
}
