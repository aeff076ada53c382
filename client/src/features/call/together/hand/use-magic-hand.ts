import { useCallback, useEffect, useRef } from 'react';
import { ONE_POINTER } from '../../../camera/one-pointer.ts';
import { type CameraControl, useCameraPlay } from '../../../camera/use-camera-play.ts';
import type { OwnMedia } from '../../media/own-media.ts';

/**
 * Hand tracking on the call's own camera. It looks through a copy of the track, so that closing it leaves the picture
 * of the call alone; the camera itself was asked for once.
 */
export function useMagicHand(own: OwnMedia | null): CameraControl {
  const getStream = useCallback(
    async () => new MediaStream(own?.stream.getVideoTracks().map((track) => track.clone()) ?? []),
    [own],
  );
  const camera = useCameraPlay({ controls: ONE_POINTER, getStream });
  const latest = useRef(camera);
  latest.current = camera;
  const seenWith = useRef(own);
  useEffect(() => {
    if (seenWith.current === own) return;
    seenWith.current = own;
    // Another camera, and the copy of the old one would keep its light on.
    const { state, open, playWithout } = latest.current;
    if (state.kind !== 'seeing' && state.kind !== 'opening') return;
    if (own?.hasCamera) open();
    else playWithout();
  }, [own]);
  return camera;
}
