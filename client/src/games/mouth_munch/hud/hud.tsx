import { lazy, Suspense } from 'react';
import type { MunchState } from '../simulation/munch-state.ts';

/** The pictures of the words come with the board, which a round without questions never asks for. */
const Board = lazy(async () => ({ default: (await import('./asked-board.tsx')).AskedBoard }));

export function Hud({ state }: Readonly<{ state: MunchState }>) {
  if (state.prompts.length === 0 || state.endingMs !== null) return null;
  return (
    <Suspense fallback={null}>
      <Board state={state} />
    </Suspense>
  );
}
