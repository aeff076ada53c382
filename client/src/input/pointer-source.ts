import { clamp } from '@advay/shared/kernel/clamp';
import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { ActionName, InputSource, Pointer } from './player-input.ts';
import { MOUSE_POINTER_ID, TOUCH_POINTER_ID } from './pointer-ids.ts';

export type PointerSourceOptions = Readonly<{
  /** Where pointer events arrive: the stage's element. */
  target: EventTarget;
  /** From the page's CSS pixels (clientX, clientY) to field units; the answer may lie outside 0..1. */
  toField: (clientXPx: number, clientYPx: number) => Vec2;
}>;

type PointerLike = Event &
  Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY' | 'button'>;

const MAX_POINTERS = 2;

/**
 * Mouse and touch. A mouse points by hovering, a finger while it is down; pressing either is `confirm`.
 * Says nothing until one of them was used.
 */
export function createPointerSource({ target, toField }: PointerSourceOptions): InputSource {
  const listening = new AbortController();
  // Keyed by the browser's pointerId, in the order they came; the first two count.
  const pointers = new Map<number, Pointer>();
  let actions: ActionName[] = [];
  let wasUsed = false;

  const hovers = (event: PointerLike) => event.pointerType !== 'touch';

  function place(event: PointerLike): void {
    const at = toField(event.clientX, event.clientY);
    wasUsed = true;
    pointers.set(event.pointerId, {
      id: hovers(event) ? MOUSE_POINTER_ID : TOUCH_POINTER_ID + event.pointerId,
      xNorm: clamp(at.x, 0, 1),
      yNorm: clamp(at.y, 0, 1),
      side: null,
    });
  }

  function on(type: string, handle: (event: PointerLike) => void): void {
    target.addEventListener(type, (event) => handle(event as PointerLike), {
      signal: listening.signal,
    });
  }

  on('pointerdown', (event) => {
    place(event);
    if (event.button === 0) actions.push('confirm');
  });
  on('pointermove', (event) => {
    if (hovers(event) || pointers.has(event.pointerId)) place(event);
  });
  on('pointerup', (event) => {
    if (!hovers(event)) pointers.delete(event.pointerId);
  });
  for (const end of ['pointercancel', 'pointerleave']) {
    on(end, (event) => pointers.delete(event.pointerId));
  }

  return {
    read() {
      if (!wasUsed) return null;
      const began = actions;
      actions = [];
      return {
        tracking: 'tracked',
        pointers: [...pointers.values()].slice(0, MAX_POINTERS),
        actions: began.slice(0, 1),
        axes: {},
      };
    },
    dispose: () => listening.abort(),
  };
}
