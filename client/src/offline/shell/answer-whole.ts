import { type Filled, mendShell, pathsKept, type ShellParts } from './fill-shell.ts';
import { type Shell, shellName } from './shell.ts';
import type { WholeAnswer } from './wish.ts';

/** Whether all of a release is here. */
export async function howWhole(shell: Shell, { caches }: ShellParts): Promise<WholeAnswer> {
  const kept = new Set(await pathsKept(caches, shellName(shell.release)));
  const state = shell.files.every((path) => kept.has(path)) ? 'whole' : 'missing';
  return answer(shell, state);
}

/** The same, after fetching what is missing. */
export async function makeWhole(shell: Shell, parts: ShellParts): Promise<WholeAnswer> {
  return answer(shell, stateOf(await mendShell(shell, parts)));
}

const answer = ({ release, sizeBytes }: Shell, state: WholeAnswer['state']): WholeAnswer => ({
  release,
  state,
  sizeBytes,
});

function stateOf(mended: Filled): WholeAnswer['state'] {
  if (mended.ok) return 'whole';
  if (mended.reason === 'no-room') return 'no-room';
  return mended.reason === 'unreachable' || mended.reason === 'cut-off' ? 'offline' : 'failed';
}
