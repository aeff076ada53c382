import { type Refusal, refusalOf } from './refusal-of.ts';
import type { Shell } from './shell.ts';

/** The network, so that tests can cut it. */
export type Network = (path: string, init: RequestInit) => Promise<Response>;

export type WholeFile =
  | Readonly<{ ok: true; copy: () => Response }>
  /** `other-release`: a page that does not name this release's first script. */
  | Readonly<{ ok: false; reason: Refusal | 'unreachable' | 'cut-off' | 'other-release' }>;

/**
 * One file to its last byte. The browser's own cache may save the way; what it holds is asked for past it when it is
 * wrong. The page has one address for all releases: of it only the server's own word counts.
 */
export async function fetchWhole(path: string, shell: Shell, network: Network): Promise<WholeFile> {
  const first = path === '/' ? null : await fetchOnce(path, shell, network, 'default');
  if (first?.ok || first?.reason === 'unreachable') return first;
  return fetchOnce(path, shell, network, 'reload');
}

async function fetchOnce(
  path: string,
  shell: Shell,
  network: Network,
  cache: RequestCache,
): Promise<WholeFile> {
  const answer = await network(path, { cache }).catch(() => null);
  if (answer === null) return { ok: false, reason: 'unreachable' };
  const refusal = refusalOf(path, answer);
  if (refusal !== null) return { ok: false, reason: refusal };
  const bytes = await answer.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, reason: 'cut-off' };
  if (path === '/' && !new TextDecoder().decode(bytes).includes(shell.entry)) {
    return { ok: false, reason: 'other-release' };
  }
  // The policy and the type stay with the bytes; what was said of them on the wire no longer holds.
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return { ok: true, copy: () => new Response(bytes, { headers }) };
}
