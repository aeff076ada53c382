import { clock } from '@advay/shared/kernel/clock';
import { type RefObject, useEffect, useState } from 'react';
import { PICTURE_STALE_MS } from '../../limits.ts';

const LOOK_EVERY_MS = 500;

/** Whether new pictures of the stream are being drawn; false when none came for a while. */
export function usePictureComes(
  video: RefObject<HTMLVideoElement | null>,
  stream: MediaStream | null,
): boolean {
  const [isComing, setIsComing] = useState(false);
  useEffect(() => {
    setIsComing(false);
    const element = video.current;
    if (element === null || stream === null) return;
    let newestMs = Number.NEGATIVE_INFINITY;
    const watch = watchFrames(element, () => {
      newestMs = clock.nowMs();
      setIsComing(true);
    });
    const timer = clock.setInterval(() => {
      // Nothing is drawn behind another window; that says nothing about the other home.
      if (document.visibilityState !== 'visible') newestMs = clock.nowMs();
      else if (clock.nowMs() - newestMs > PICTURE_STALE_MS) setIsComing(false);
    }, LOOK_EVERY_MS);
    return () => {
      watch();
      clock.clearTimeout(timer);
    };
  }, [video, stream]);
  return isComing;
}

/** Tells every drawn frame, or in browsers without that, that time goes on. Returns what ends it. */
function watchFrames(element: HTMLVideoElement, onFrame: () => void): () => void {
  if (!('requestVideoFrameCallback' in element)) {
    const video: HTMLVideoElement = element;
    const tell = () => {
      if (video.videoWidth > 0) onFrame();
    };
    video.addEventListener('timeupdate', tell);
    return () => video.removeEventListener('timeupdate', tell);
  }
  let request = element.requestVideoFrameCallback(function next() {
    onFrame();
    request = element.requestVideoFrameCallback(next);
  });
  return () => element.cancelVideoFrameCallback(request);
}
