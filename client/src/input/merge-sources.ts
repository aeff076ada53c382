import type { InputSource, PlayerInput, Pointer, SeatInput } from './player-input.ts';
import { allPointers, withEmptySeats } from './seat-input.ts';

/** A pointer that moved this far (field units) is in use; less is a trembling hand or a bumped table. */
const USE_DISTANCE = 0.03;
/** A device unused for so long gives way to one in use further down the list. */
const YIELD_AFTER_MS = 1_500;
/** A device left alone for so long no longer speaks for a player whom the camera misses. */
const LET_GO_AFTER_MS = 8_000;

type Watched = {
  readonly source: InputSource;
  input: PlayerInput | null;
  /** Where each pointer stood when it last counted as used. */
  anchors: readonly Pointer[];
  usedAtMs: number;
};

/**
 * One source out of many: the most recently used device holds the game, alone. List the deliberate ones first
 * (mouse and touch, keyboard, then the camera): they take over the moment they are touched, while the camera,
 * which always sees some movement, waits until they rest. What the others see, `lost` too, is left aside until then.
 * A change of holder comes with one input without pointers, so that no game joins the two; a press that brought it
 * about is told in the next.
 */
export function mergeSources(sources: readonly InputSource[]): InputSource {
  const all: Watched[] = sources.map((source) => ({
    source,
    input: null,
    anchors: [],
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
      for (const watched of all) watch(watched, nowMs);
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
function watch(watched: Watched, nowMs: number): void {
  const input = watched.source.read(nowMs);
  watched.input = input;
  if (input === null || input.tracking === 'lost') {
    watched.anchors = [];
    return;
  }
  const isPressed = input.actions.length > 0 || input.seats.some(showsSomething);
  // Any of them: the first may be a palm at rest while a finger plays.
  const anchors = allPointers(input).map((pointer) => anchorOf(watched.anchors, pointer));
  const hasMoved = anchors.some((anchor) => !watched.anchors.includes(anchor));
  if (isPressed || hasMoved) watched.usedAtMs = nowMs;
  watched.anchors = anchors;
}

/** An axis off its rest, or a sign: by keys and buttons these are presses, before a camera somebody who plays. */
function showsSomething({ axes, signs }: SeatInput): boolean {
  return Object.values(axes).some((axis) => axis !== 0) || signs.some(({ isOn }) => isOn);
}

/** Where the pointer last counted as used: where it was, unless it is new or has moved on. */
function anchorOf(anchors: readonly Pointer[], pointer: Pointer): Pointer {
  const anchor = anchors.find(({ id }) => id === pointer.id);
  if (anchor === undefined) return pointer;
  const wayNorm = Math.hypot(pointer.xNorm - anchor.xNorm, pointer.yNorm - anchor.yNorm);
  return wayNorm > USE_DISTANCE ? pointer : anchor;
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
