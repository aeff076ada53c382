import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a text became: pieces of sound in base64 and names of values. Plain JSON. */
export type CachedText = readonly (
  | Readonly<{
      mp3: string;
      ms: number;
      words?: readonly (readonly [number, number, number])[];
      isAfterMark?: boolean;
    }>
  | Readonly<{ value: string }>
)[];

export type SpokenCache = Readonly<{
  /** From the cache, or made and kept. */
  of(request: readonly string[], make: () => CachedText): CachedText;
  /** How many had to be made. */
  made(): number;
  /** Takes away what nobody asked for since it was opened. */
  forgetUnasked(): void;
}>;

/** Kept by a hash of all that decides the sound. */
export function openSpokenCache(folder: string): SpokenCache {
  mkdirSync(folder, { recursive: true });
  const asked = new Set<string>();
  let made = 0;
  return {
    of(request, make) {
      const name = `${createHash('sha256').update(JSON.stringify(request)).digest('hex')}.json`;
      asked.add(name);
      const file = join(folder, name);
      const kept = readKept(file);
      if (kept !== null) return kept;
      const text = make();
      made += 1;
      // A run that is cut off leaves no half file under a final name.
      const partial = `${file}.${process.pid}.partial`;
      writeFileSync(partial, JSON.stringify(text));
      renameSync(partial, file);
      return text;
    },
    made: () => made,
    forgetUnasked() {
      for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name));
    },
  };
}

function readKept(file: string): CachedText | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CachedText;
  } catch {
    return null;
  }
}
