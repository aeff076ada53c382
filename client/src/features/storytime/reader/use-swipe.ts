import { type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';

/** So far across, and so much more across than up, is a swipe; slower is a finger that looks around. */
const SWIPE_PX = 56;
const FLATNESS = 1.5;
const SWIPE_MS = 900;

type Start = Readonly<{ pointerId: number; xPx: number; yPx: number; atMs: number }>;

/** Handlers for the whole book: a swipe to the left turns on, to the right back; what lay under it is not pressed. */
export function useSwipe(onSwipe: (way: 1 | -1) => void) {
  const start = useRef<Start | null>(null);
  const hasSwiped = useRef(false);
  const turn = useRef(onSwipe);
  turn.current = onSwipe;
  return useMemo(
    () => ({
      onPointerDown(event: PointerEvent) {
        hasSwiped.current = false;
        if (!event.isPrimary || event.button !== 0) return;
        const { pointerId, clientX, clientY, timeStamp } = event;
        start.current = { pointerId, xPx: clientX, yPx: clientY, atMs: timeStamp };
      },
      onPointerUp(event: PointerEvent) {
        const began = start.current;
        start.current = null;
        if (began?.pointerId !== event.pointerId) return;
        const acrossPx = event.clientX - began.xPx;
        const downPx = event.clientY - began.yPx;
        const isFlat = Math.abs(acrossPx) > FLATNESS * Math.abs(downPx);
        const isQuick = event.timeStamp - began.atMs < SWIPE_MS;
        if (Math.abs(acrossPx) < SWIPE_PX || !isFlat || !isQuick) return;
        hasSwiped.current = true;
        turn.current(acrossPx < 0 ? 1 : -1);
      },
      onPointerCancel() {
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
