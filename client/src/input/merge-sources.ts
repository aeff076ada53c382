import type { InputSource, PlayerInput, Pointer } from './player-input.ts';

/** A pointer that moved this far (field units) is in use; less is a trembling hand or a bumped table. */
const USE_DISTANCE = 0.03;
/** A device unused for so long gives way to one in use further down the list. */
const YIELD_AFTER_MS = 1_500;
/** A device left alone for so long no longer speaks for a player whom the camera misses. */
const LET_GO_AFTER_MS = 8_000;

type Watched = {
  readonly source: InputSource;
  input: PlayerInput | null;
  /** Where the first pointer stood when it last counted as used. */
  anchor: Pointer | null;
  usedAtMs: number;
};

/**
 * One source out of many: the most recently used device holds the game, alone. List the deliberate ones first
 * (mouse and touch, keyboard, then the camera): they take over the moment they are touched, while the camera,
 * which always sees some movement, waits until they rest. What the others see, `lost` too, is left aside until then.
 * A change of holder comes with one input without pointers, so that no game joins the two.
 */
export function mergeSources(sources: readonly InputSource[]): InputSource {
  const all: Watched[] = sources.map((source) => ({
    source,
    input: null,
    anchor: null,
    usedAtMs: Number.NEGATIVE_INFINITY,
  }));
  let holder: Watched | null = null;

  return {
    read(nowMs) {
      for (const watched of all) watch(watched, nowMs);
      const next = chooseHolder(all, holder, nowMs);
      const hasChanged = holder !== null && next !== holder;
      holder = next;
      const input = next?.input ?? null;
      return hasChanged && input !== null ? { ...input, pointers: [] } : input;
    },
    dispose() {
      for (const { source } of all) source.dispose();
    },
  };
}

/** Asks one source, so that its actions never pile up, and notes whether it is in use. */
function watch(watched: Watched, nowMs: number): void {
  const input = watched.source.read(nowMs);
  watched.input = input;
  const pointer = input?.pointers[0] ?? null;
  if (input === null || input.tracking === 'lost') {
    watched.anchor = null;
    return;
  }
  const isPressed =
    input.actions.length > 0 || Object.values(input.axes).some((axis) => axis !== 0);
  if (isPressed || hasMoved(watched.anchor, pointer)) {
    watched.usedAtMs = nowMs;
    watched.anchor = pointer;
  }
  if (pointer === null) watched.anchor = null;
}

function hasMoved(anchor: Pointer | null, pointer: Pointer | null): boolean {
  if (pointer === null) return false;
  if (anchor === null || anchor.id !== pointer.id) return true;
  return Math.hypot(pointer.xNorm - anchor.xNorm, pointer.yNorm - anchor.yNorm) > USE_DISTANCE;
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
