import { useMemo, useSyncExternalStore } from 'react';
import { layPlay, type PlayLayout, type StandsBefore } from '../../game-runtime/play-layout.ts';
import type { CameraPlay } from './camera-play.ts';

type Stands = Readonly<{
  before: StandsBefore;
  cameraAt: PlayLayout['cameraAt'];
}>;

/** What stands before a round of this aspect in the window as it is held now, and where. */
export function useStandsBefore(
  state: CameraPlay,
  { aspect, hasButtons }: Readonly<{ aspect: number; hasButtons: boolean }>,
): Stands {
  const size = useSyncExternalStore(onResize, sizeNow);
  const hasWindow = state.kind !== 'off' && state.kind !== 'problem';
  return useMemo(() => {
    const [widthPx = 0, heightPx = 0] = size.split(' ').map(Number);
    const isTall = heightPx > widthPx;
    const besideButtons = hasButtons ? 'above' : 'anywhere';
    const before: StandsBefore = {
      isTurned: isTall === aspect > 1,
      // Beside a wide field the columns of picture buttons leave the corners free.
      hasCorners: !hasButtons || isTall,
      camera: hasWindow ? besideButtons : null,
    };
    const { cameraAt } = layPlay(widthPx, heightPx, aspect, before);
    return { before, cameraAt };
  }, [size, hasWindow, hasButtons, aspect]);
}

function onResize(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}

const sizeNow = (): string => `${innerWidth} ${innerHeight}`;
