import type { FileShelf } from '../file-shelf.ts';
import type { FileSource } from '../load-file.ts';
import { sha256Of } from '../sha256.ts';

// A network and a disk for tests: cables are cut, files spoiled and disks filled on demand.

export const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

export const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** What the network answers to one request. */
export type Answer = string | 'cut-off' | 'unreachable' | 404;

export type PlayedFiles = FileSource & {
  readonly asked: { url: string; cache: RequestCache | undefined }[];
  readonly kept: Map<string, ArrayBuffer>;
  readonly waitsMs: number[];
  readonly answers: Map<string, Answer[]>;
  isDiskFull: boolean;
};

/** Each address gives its answers in turn, the last one for ever. */
export function playFiles(answers: Readonly<Record<string, readonly Answer[]>>): PlayedFiles {
  const kept = new Map<string, ArrayBuffer>();
  const shelf: FileShelf = {
    take: async (url) => kept.get(url)?.slice(0) ?? null,
    put: async (url, bytes) => {
      if (files.isDiskFull) return false;
      kept.set(url, bytes.slice(0));
      return true;
    },
    drop: async (url) => void kept.delete(url),
    keepOnly: async (urls) => {
      for (const url of kept.keys()) if (!urls.includes(url)) kept.delete(url);
    },
  };
  const files: PlayedFiles = {
    asked: [],
    kept,
    waitsMs: [],
    answers: new Map(Object.entries(answers).map(([url, all]) => [url, [...all]])),
    isDiskFull: false,
    shelf,
    fetch: async (url, init) => {
      files.asked.push({ url, cache: init.cache });
      const left = files.answers.get(url) ?? ['unreachable'];
      const answer = (left.length > 1 ? left.shift() : left[0]) ?? 'unreachable';
      if (answer === 'unreachable') throw new TypeError('Failed to fetch');
      if (answer === 404) return new Response(null, { status: 404 });
      return new Response(answer === 'cut-off' ? bytesOf('half') : bytesOf(answer));
    },
    digest: sha256Of,
    wait: async (ms) => void files.waitsMs.push(ms),
  };
  return files;
}
