import { fetchWhole } from './fetch-whole.ts';
import type { ShellParts } from './fill-shell.ts';
import { type Shell, shellName } from './shell.ts';

export type AnsweredFile = Readonly<{
  response: Response;
  /** Settles when what was missing is kept again; the worker must live until then. */
  kept: Promise<void>;
}>;

const DONE = Promise.resolve();

/**
 * A file with its hash in its name: from the device, whichever release it came with, or else from the network. What
 * belongs to this release and was missing is kept again. A page is never handed out for a file.
 */
export async function answerFile(
  path: string,
  shell: Shell,
  { caches, network }: ShellParts,
): Promise<AnsweredFile> {
  // A storage that fails is like none.
  const kept = await caches.match(path, { ignoreVary: true }).catch(() => undefined);
  if (kept) return { response: kept, kept: DONE };
  const fetched = await fetchWhole(path, shell, network);
  if (!fetched.ok) return { response: Response.error(), kept: DONE };
  if (!shell.files.includes(path)) return { response: fetched.copy(), kept: DONE };
  const keep = async () => (await caches.open(shellName(shell.release))).put(path, fetched.copy());
  return { response: fetched.copy(), kept: keep().catch(() => {}) };
}
