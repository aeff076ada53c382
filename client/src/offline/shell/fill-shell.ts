import { fetchWhole, type Network, type WholeFile } from './fetch-whole.ts';
import { SHELL_LIMITS } from './limits.ts';
import { type Shell, shellName } from './shell.ts';

export type ShellParts = Readonly<{
  caches: Pick<CacheStorage, 'open' | 'delete' | 'match'>;
  network: Network;
}>;

export type Filled =
  | Readonly<{ ok: true }>
  | Readonly<{
      ok: false;
      path: string;
      reason: Extract<WholeFile, { ok: false }>['reason'] | 'no-room';
    }>;

/** Keeps a whole release, or nothing of it: what an earlier try left half done is thrown away first. */
export async function fillShell(shell: Shell, parts: ShellParts): Promise<Filled> {
  const name = shellName(shell.release);
  await parts.caches.delete(name);
  const filled = await keepAll(shell.files, shell, parts);
  if (!filled.ok) await parts.caches.delete(name);
  return filled;
}

/** Fetches again what the browser has thrown out of a release that was whole. */
export async function mendShell(shell: Shell, parts: ShellParts): Promise<Filled> {
  const kept = new Set(await pathsKept(parts.caches, shellName(shell.release)));
  const missing = shell.files.filter((path) => !kept.has(path));
  return missing.length === 0 ? { ok: true } : keepAll(missing, shell, parts);
}

export async function pathsKept(
  caches: Pick<CacheStorage, 'open'>,
  name: string,
): Promise<string[]> {
  const kept = await (await caches.open(name)).keys();
  return kept.map(({ url }) => new URL(url).pathname);
}

async function keepAll(
  paths: readonly string[],
  shell: Shell,
  { caches, network }: ShellParts,
): Promise<Filled> {
  const cache = await caches.open(shellName(shell.release));
  const waiting = [...paths];
  let outcome: Filled = { ok: true };
  const keepOneByOne = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const fetched = await fetchWhole(path, shell, network);
      const kept: Filled = fetched.ok
        ? await cache.put(path, fetched.copy()).then(
            () => ({ ok: true }),
            () => ({ ok: false, path: path ?? '', reason: 'no-room' }),
          )
        : { ok: false, path, reason: fetched.reason };
      if (kept.ok) continue;
      outcome = kept;
      // The others stop too: nothing counts without this one.
      waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: SHELL_LIMITS.atOnce }, keepOneByOne));
  return outcome;
}
