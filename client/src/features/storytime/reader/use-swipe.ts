import { type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';

/** So far across, and so much more across than up, is a swipe; slower is a finger that looks around. */
const SWIPE_PX = 56;
const FLATNESS = 1.5;
const SWIPE_MS = 900;

type Start = Readonly<{ pointerId: number; xPx: number; yPx: number; atMs: number; page: number }>;

/**
 * Handlers for the whole book: a swipe to the left turns on, to the right back; what lay under it is not pressed. A
 * swipe is one finger's from its beginning to its end, and of the page it began on: a second finger makes it none (a
 * pinch turns nothing), and so does whoever turned meanwhile.
 */
export function useSwipe(page: number, onSwipe: (way: 1 | -1) => void) {
  const start = useRef<Start | null>(null);
  const down = useRef(new Set<number>());
  const hasSwiped = useRef(false);
  const now = useRef({ page, onSwipe });
  now.current = { page, onSwipe };
  return useMemo(
    () => ({
      onPointerDown(event: PointerEvent) {
        hasSwiped.current = false;
        const { pointerId, clientX, clientY, timeStamp } = event;
        // The first finger on the glass: whatever was not heard to leave it has left it.
        if (event.isPrimary) down.current.clear();
        down.current.add(pointerId);
        const isAlone = event.isPrimary && event.button === 0 && down.current.size === 1;
        start.current = isAlone
          ? { pointerId, xPx: clientX, yPx: clientY, atMs: timeStamp, page: now.current.page }
          : null;
      },
      onPointerUp(event: PointerEvent) {
        down.current.delete(event.pointerId);
        const began = start.current;
        start.current = null;
        if (began?.pointerId !== event.pointerId || began.page !== now.current.page) return;
        const acrossPx = event.clientX - began.xPx;
        const downPx = event.clientY - began.yPx;
        const isFlat = Math.abs(acrossPx) > FLATNESS * Math.abs(downPx);
        const isQuick = event.timeStamp - began.atMs < SWIPE_MS;
        if (Math.abs(acrossPx) < SWIPE_PX || !isFlat || !isQuick) return;
        hasSwiped.current = true;
        now.current.onSwipe(acrossPx < 0 ? 1 : -1);
      },
      onPointerCancel(event: PointerEvent) {
        down.current.delete(event.pointerId);
        start.current = null;
      },
      onClickCapture(event: MouseEvent) {
        if (!hasSwiped.current) return;
        hasSwiped.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    }),
    [],
  );
}
