import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { PlayTracking } from '../../../../vision/start-tracking.ts';
import { HandPress } from '../../../camera/hand-press.tsx';
import { ONE_POINTER } from '../../../camera/one-pointer.ts';
import { isOnPage, pagePoint } from '../../../storytime/reader/page-point.ts';
import type { Reading } from '../../../storytime/record/reading.ts';
import { detectWave, NO_WAVE } from './detect-wave.ts';

/** A hand before the camera shows the other side where it points, presses by resting, and waves. */
export function MagicHand({
  tracking,
  within,
  pageRef,
  reading,
  onWave,
}: {
  tracking: PlayTracking;
  within: RefObject<HTMLElement | null>;
  pageRef: RefObject<HTMLElement | null>;
  reading: Reading;
  onWave: () => void;
}) {
  const tell = useRef(onWave);
  tell.current = onWave;
  useEffect(() => {
    let signs = NO_WAVE;
    return tracking.watchSeats(ONE_POINTER, ({ seats, frameAspect, timeMs }) => {
      const tip = seats[0]?.pointers[0]?.at;
      const step = detectWave(
        signs,
        tip === undefined ? null : { x: tip.xNorm * frameAspect, y: tip.yNorm, atMs: timeMs },
      );
      signs = step.signs;
      if (step.isWave) tell.current();
    });
  }, [tracking]);

  const pointByHand = useCallback(
    (at: Readonly<{ xPx: number; yPx: number }> | null) => {
      const point = at && pageRef.current && pagePoint(pageRef.current, at.xPx, at.yPx);
      reading.point(point && isOnPage(point) ? point : null);
    },
    [reading, pageRef],
  );
  return <HandPress tracking={tracking} within={within} onPoint={pointByHand} />;
}
