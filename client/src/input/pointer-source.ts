import { clamp } from '@advay/shared/kernel/clamp';
import type { Vec2 } from '@advay/shared/kernel/vec2';
import {
  type ActionName,
  EMPTY_SEAT,
  type InputSource,
  NO_INPUT,
  type PlayerInput,
  type Pointer,
} from './player-input.ts';
import { MOUSE_POINTER_ID, TOUCH_POINTER_ID } from './pointer-ids.ts';

export type PointerSourceOptions = Readonly<{
  /** Where pointer events arrive: the stage's element. */
  target: EventTarget;
  /** Where a finger may be lifted although it came down on the stage: the window. The stage unless said. */
  page?: EventTarget;
  /** From the page's CSS pixels (clientX, clientY) to field units; the answer may lie outside 0..1. */
  toField: (clientXPx: number, clientYPx: number) => Vec2;
  /** Where two children play: whose finger comes down there. It stays theirs until it is lifted. */
  seatAt?: (point: Vec2) => 0 | 1;
}>;

type PointerLike = Event &
  Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY' | 'button'>;

/** Something on the glass or over it, whose it is, and the place and turn at which it was last used. */
type Here = Readonly<{ pointer: Pointer; seat: 0 | 1; usedAt: Vec2; usedTurn: number }>;

const MAX_POINTERS = 2;
/** A pointer that moved this far (field units) is in use; less is a palm that lies there. */
const USE_DISTANCE = 0.02;
/** Presses and releases that still wait to be shown; more are a fist on the glass, and its oldest are left out. */
const MOMENTS_MOST = 24;

/**
 * Mouse and touch. A mouse points by hovering, a finger while it is down; pressing either is `confirm`.
 * Each press and each lifted finger is shown for one step of its own, in their order, so that a tap between two frames
 * of the screen is none the less a tap. Of a child's pointers, if more than two, those two count that were used last.
 * A mouse is the first child's.
 * Says nothing until one of them was used.
 */
export function createPointerSource({
  target,
  page = target,
  toField,
  seatAt,
}: PointerSourceOptions): InputSource {
  const listening = new AbortController();
  // Keyed by the browser's pointerId, in the order they came.
  const here = new Map<number, Here>();
  let moments: PlayerInput[] = [];
  let turn = 0;
  let wasUsed = false;

  // A mouse and a pen are seen before they touch.
  const hovers = (event: PointerLike) => event.pointerType !== 'touch';

  function place(event: PointerLike, isPress: boolean): void {
    const at = toField(event.clientX, event.clientY);
    const { x, y } = { x: clamp(at.x, 0, 1), y: clamp(at.y, 0, 1) };
    wasUsed = true;
    turn += 1;
    const id =
      event.pointerType === 'mouse' ? MOUSE_POINTER_ID : TOUCH_POINTER_ID + event.pointerId;
    const pointer: Pointer = { id, xNorm: x, yNorm: y, side: null };
    const before = here.get(event.pointerId);
    const isUsed =
      isPress ||
      before === undefined ||
      Math.hypot(x - before.usedAt.x, y - before.usedAt.y) > USE_DISTANCE;
    const used = isUsed ? { usedAt: { x, y }, usedTurn: turn } : before;
    const owner = event.pointerType === 'mouse' ? 0 : (seatAt?.({ x, y }) ?? 0);
    here.set(event.pointerId, { ...used, pointer, seat: before?.seat ?? owner });
  }

  function pointersOf(seat: 0 | 1): readonly Pointer[] {
    const own = [...here.values()].filter((each) => each.seat === seat);
    const counted = own
      .toSorted((one, other) => other.usedTurn - one.usedTurn)
      .slice(0, MAX_POINTERS);
    return own.filter((each) => counted.includes(each)).map(({ pointer }) => pointer);
  }

  function inputNow(actions: readonly ActionName[]): PlayerInput {
    const first = { ...EMPTY_SEAT, pointers: pointersOf(0) };
    if (seatAt === undefined) return { ...NO_INPUT, seats: [first], actions };
    return { ...NO_INPUT, seats: [first, { ...EMPTY_SEAT, pointers: pointersOf(1) }], actions };
  }

  function keepMoment(actions: readonly ActionName[]): void {
    moments = [...moments, inputNow(actions)].slice(-MOMENTS_MOST);
  }

  function on(from: EventTarget, type: string, handle: (event: PointerLike) => void): void {
    from.addEventListener(type, (event) => handle(event as PointerLike), {
      signal: listening.signal,
    });
  }

  on(target, 'pointerdown', (event) => {
    place(event, true);
    if (event.button === 0) keepMoment(['confirm']);
  });
  on(target, 'pointermove', (event) => {
    if (hovers(event) || here.has(event.pointerId)) place(event, false);
  });
  on(page, 'pointerup', (event) => {
    if (!hovers(event) && here.delete(event.pointerId)) keepMoment([]);
  });
  on(page, 'pointercancel', (event) => here.delete(event.pointerId));
  on(target, 'pointerleave', (event) => here.delete(event.pointerId));

  return {
    read() {
      if (!wasUsed) return null;
      const [moment, ...later] = moments;
      moments = later;
      return moment ?? inputNow([]);
    },
    dispose: () => listening.abort(),
  };
}
