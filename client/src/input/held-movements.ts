import { clamp } from '@advay/shared/kernel/clamp';
import type { Movement, MovementId } from '../controls/movement.ts';
import { MAX_GAP_MS } from './limits.ts';
import { advanceLevels, isHeard, type Levels, shownAt } from './movement-levels.ts';
import type { SeatInput } from './player-input.ts';

/** What the keys or buttons of one seat hold, each by whatever presses it: a key, a finger, a resting pointer. */
export interface HeldMovements {
  press(by: string, id: MovementId): void;
  release(by: string): void;
  /** Everything at once, and at rest: the window lost the focus, or nobody tells any more what is let go. */
  letGo(): void;
  isHeld(id: MovementId): boolean;
  read(nowMs: number): SeatInput;
}

/** A press that was let go before the game looked is shown none the less, until it was heard. */
export function createHeldMovements(movements: readonly Movement[]): HeldMovements {
  // In the order they came: of two counts the newer one shows.
  const presses = new Map<string, MovementId>();
  const unheard = new Set<MovementId>();
  let levels: Levels = {};
  let lastReadMs: number | null = null;

  function held(): ReadonlySet<MovementId> {
    const all = [...unheard, ...presses.values()];
    const newest = all.findLast(isCount);
    return new Set(all.filter((id) => !isCount(id) || id === newest));
  }

  return {
    press(by, id) {
      presses.delete(by);
      presses.set(by, id);
      if (isCount(id)) for (const older of [...unheard].filter(isCount)) unheard.delete(older);
      unheard.add(id);
    },
    release: (by) => void presses.delete(by),
    letGo() {
      presses.clear();
      unheard.clear();
      levels = {};
    },
    isHeld: (id) => [...presses.values()].includes(id),
    read(nowMs) {
      const elapsedMs = clamp(nowMs - (lastReadMs ?? nowMs), 0, MAX_GAP_MS);
      lastReadMs = nowMs;
      levels = advanceLevels(levels, movements, held(), elapsedMs);
      for (const id of unheard) if (isHeard(levels[id])) unheard.delete(id);
      return { pointers: [], ...shownAt(levels, movements) };
    },
  };
}

function isCount(id: MovementId): boolean {
  return id.startsWith('fingers-');
}
