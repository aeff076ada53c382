import { type PointerEvent, useMemo } from 'react';
import type { Reading } from '../record/reading.ts';
import { isOnPage, pagePoint } from './page-point.ts';
import { createPlayingTouch } from './playing-touch.ts';

/** Handlers for the page: the other side sees where the finger or mouse that is used here points. */
export function usePagePointing(reading: Reading) {
  return useMemo(() => {
    const touches = createPlayingTouch();
    const leave = ({ pointerId }: PointerEvent) => {
      const wasPlaying = touches.playing() === pointerId;
      touches.lift(pointerId);
      if (wasPlaying) reading.point(null);
    };
    return {
      onPointerMove(event: PointerEvent) {
        const at = pagePoint(event.currentTarget, event.clientX, event.clientY);
        touches.put(event.pointerId, at);
        if (touches.playing() === event.pointerId) reading.point(isOnPage(at) ? at : null);
      },
      onPointerLeave: leave,
      onPointerUp: (event: PointerEvent) => event.pointerType === 'touch' && leave(event),
    };
  }, [reading]);
}
