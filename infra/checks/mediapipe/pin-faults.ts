import { MEDIAPIPE } from './import-faults.ts';

/** The wasm that a version of the package brings, by hash. */
export type WasmRecord = Readonly<{
  version: string;
  'wasm-loader': string;
  'wasm-binary': string;
}>;

type Manifest = Readonly<{
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}>;

export type Pins = Readonly<{
  /** Every package.json of ours by its path. */
  manifests: Readonly<Record<string, Manifest>>;
  lock: string;
  /** pnpm-workspace.yaml. */
  workspace: string;
  /** What node_modules holds. */
  installed: WasmRecord;
  recorded: WasmRecord;
}>;

const CLIENT = 'client/package.json';

/** One version: asked for, locked, installed, and the one whose wasm was recorded. */
export function pinFaults({ manifests, lock, workspace, installed, recorded }: Pins): string[] {
  const asked = manifests[CLIENT]?.dependencies?.[MEDIAPIPE] ?? 'nothing';
  const faults: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(asked)) faults.push(`${CLIENT} asks for ${asked}, not one version`);
  for (const [path, { dependencies, devDependencies }] of Object.entries(manifests)) {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      const isOwn = path === CLIENT && name === MEDIAPIPE;
      if (!isOwn && (name === MEDIAPIPE || version.includes(MEDIAPIPE))) {
        faults.push(`${path} asks for ${MEDIAPIPE} as ${name}; only ${CLIENT} may`);
      }
    }
  }
  if (workspace.includes(MEDIAPIPE)) {
    faults.push(
      `pnpm-workspace.yaml names ${MEDIAPIPE}: what is packed would not be what was published`,
    );
  }
  const locked = lockedVersions(lock);
  if (locked.join() !== asked) {
    faults.push(`pnpm-lock.yaml holds ${locked.join(' and ') || 'nothing'}, asked for is ${asked}`);
  }
  if (installed.version !== asked) {
    faults.push(`installed is ${installed.version}, asked for is ${asked}: run npm start once`);
  }
  if (recorded.version !== asked) {
    faults.push(
      `client/models/wasm.golden.json records ${recorded.version}, asked for is ${asked}`,
    );
  }
  for (const name of ['wasm-loader', 'wasm-binary'] as const) {
    if (installed[name] !== recorded[name]) {
      faults.push(`${name} of the installed package is ${installed[name]}, not the recorded one`);
    }
  }
  return faults;
}

function lockedVersions(lock: string): string[] {
  const found = lock.matchAll(/^ {2}'@mediapipe\/tasks-vision@([^'(]+)/gm);
  return [...new Set([...found].map(([, version = '']) => version))];
}

type Entry = Readonly<{
  file: string;
  sha256: string;
  source: Readonly<{ kind: string; package?: string; version?: string }>;
}>;

/** A folder of packed files: what its manifest says, and the hash of what lies there. */
export type Packed = Readonly<{
  folder: string;
  entries: Readonly<Record<string, Entry>>;
  /** By file name; that of a `.br` is of what it unpacks to. */
  hashes: Readonly<Record<string, string>>;
}>;

/** Packed files are those that were recorded, and come from the versions that are asked for. */
export function packedFaults(
  { folder, entries, hashes }: Packed,
  recorded: Readonly<Record<string, string>>,
  asked: Readonly<Record<string, string>>,
): string[] {
  const faults: string[] = [];
  const named = new Set(['manifest.json']);
  for (const [name, { file, sha256, source }] of Object.entries(entries)) {
    for (const each of [file, `${file}.br`]) {
      named.add(each);
      if (hashes[each] !== sha256) {
        faults.push(
          `${folder}/${each} is not what the manifest says (${hashes[each] ?? 'absent'})`,
        );
      }
    }
    // What an operator supplied is the operator's to answer for; the manifest says so.
    if (source.kind !== 'npm') continue;
    if (recorded[name] !== sha256) faults.push(`${folder}: ${name} is not the recorded one`);
    const version = asked[source.package ?? ''];
    if (version !== source.version) {
      faults.push(
        `${folder}: ${name} comes from ${source.package} ${source.version}, not ${version}`,
      );
    }
  }
  const strangers = Object.keys(hashes).filter((file) => !named.has(file));
  return [...faults, ...strangers.map((file) => `${folder}/${file} is in no manifest`)];
}
