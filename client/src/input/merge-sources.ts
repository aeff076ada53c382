import { LET_GO_AFTER_MS, YIELD_AFTER_MS } from './limits.ts';
import type { InputSource, PlayerInput } from './player-input.ts';
import { withEmptySeats } from './seat-input.ts';
import { type Anchors, NO_ANCHORS, noteUse, showsSomething } from './source-use.ts';

type Watched = {
  readonly source: InputSource;
  input: PlayerInput | null;
  anchors: Anchors;
  usedAtMs: number;
};

/**
 * One source out of many: the most recently used device holds the game, alone. List the deliberate ones first
 * (mouse and touch, keyboard, then the camera): they take over the moment they are touched, while the camera,
 * which always sees some movement, waits until they rest, and a key or a button that is held is not at rest. What the
 * others see, `lost` too, is left aside until then. A change of holder comes with one input with empty seats, so that
 * no game joins the two; a press that brought it about is told in the next.
 */
export function mergeSources(sources: readonly InputSource[]): InputSource {
  const all: Watched[] = sources.map((source) => ({
    source,
    input: null,
    anchors: NO_ANCHORS,
    usedAtMs: Number.NEGATIVE_INFINITY,
  }));
  let holder: Watched | null = null;
  let pressed: PlayerInput | null = null;

  return {
    read(nowMs) {
      if (pressed !== null) {
        const told = pressed;
        pressed = null;
        return told;
      }
      for (const watched of all) watch(watched, nowMs, watched === holder);
      const next = chooseHolder(all, holder, nowMs);
      const hasChanged = holder !== null && next !== holder;
      holder = next;
      const input = next?.input ?? null;
      if (!hasChanged || input === null) return input;
      if (input.actions.length > 0) pressed = input;
      return { ...withEmptySeats(input), actions: [] };
    },
    dispose() {
      for (const { source } of all) source.dispose();
    },
  };
}

/** Asks one source, so that its actions never pile up, and notes whether it is in use. */
function watch(watched: Watched, nowMs: number, isHolder: boolean): void {
  const input = watched.source.read(nowMs);
  watched.input = input;
  if (input === null || input.tracking === 'lost') {
    watched.anchors = NO_ANCHORS;
    return;
  }
  const { isUsed, anchors } = noteUse(watched.anchors, input);
  if (isUsed || (isHolder && input.seats.some(showsSomething))) watched.usedAtMs = nowMs;
  watched.anchors = anchors;
}

function chooseHolder(
  all: readonly Watched[],
  holder: Watched | null,
  nowMs: number,
): Watched | null {
  const speaking = all.filter(({ input }) => input !== null);
  if (holder === null || holder.input === null) return mostRecentlyUsed(speaking);
  const isLost = holder.input.tracking === 'lost';
  const restedMs = nowMs - holder.usedAtMs;
  const takesOver = (watched: Watched): boolean => {
    if (watched === holder) return false;
    if (watched.usedAtMs === nowMs) {
      return isLost || restedMs > YIELD_AFTER_MS || all.indexOf(watched) < all.indexOf(holder);
    }
    if (isLost) return false;
    if (watched.input?.tracking === 'lost') return restedMs > LET_GO_AFTER_MS;
    return restedMs > YIELD_AFTER_MS && watched.usedAtMs > holder.usedAtMs;
  };
  return mostRecentlyUsed(speaking.filter(takesOver)) ?? holder;
}

function mostRecentlyUsed(speaking: readonly Watched[]): Watched | null {
  return speaking.reduce<Watched | null>(
    (best, watched) => (best === null || watched.usedAtMs > best.usedAtMs ? watched : best),
    null,
  );
}
