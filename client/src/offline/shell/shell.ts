/** The files of one build that the garden, the games and the parents' room are made of. */
export type Shell = Readonly<{
  /** Hash of all that was built, the worker's own code with it. */
  release: string;
  /** Path of the first script. Its name is a hash that covers every script it may ask for later. */
  entry: string;
  /** Paths of all files; `/` is the page itself, and the others have their hash in their name. */
  files: readonly string[];
  /** Of all of them together, as they lie on the device. */
  sizeBytes: number;
}>;

const PREFIX = 'advay-shell-';

export const shellName = (release: string): string => `${PREFIX}${release}`;

/** Models, wasm and books lie in caches of other names, which are none of the worker's business. */
export const isShellName = (cacheName: string): boolean => cacheName.startsWith(PREFIX);
