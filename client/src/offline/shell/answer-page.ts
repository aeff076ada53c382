import type { ShellParts } from './fill-shell.ts';
import { type Shell, shellName } from './shell.ts';

type PageParts = Readonly<{
  caches: ShellParts['caches'];
  /** Asks the network for the very page that was asked for. */
  ask: () => Promise<Response>;
  /** Resolves when the network counts as slow. */
  slow: () => Promise<'slow'>;
}>;

/** The network's page while it is there and quick; the kept one when it is away, slow or ill. */
export async function answerPage(
  shell: Shell,
  { caches, ask, slow }: PageParts,
): Promise<Response> {
  const asked = ask().catch(() => null);
  const first = await Promise.race([asked, slow()]);
  // An answer below 500 is the server's word, a redirection too: those go on to the browser as they are.
  if (first !== null && first !== 'slow' && first.status < 500) return first;
  const kept = await keptPage(shell, caches).catch(() => null);
  return kept ?? (await asked) ?? Response.error();
}

/** Not without the script that draws it: an empty page says less than the browser's own words do. */
async function keptPage(shell: Shell, caches: PageParts['caches']): Promise<Response | null> {
  const from = { cacheName: shellName(shell.release), ignoreVary: true };
  if (!(await caches.match(shell.entry, from))) return null;
  return (await caches.match('/', from)) ?? null;
}
