import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { DemoCamera } from '../../../synthetic-child/demo-camera.ts';

type DemoStream = Readonly<{
  /** Stands in for the webcam; absent when the webcam itself is wanted. */
  getStream?: () => Promise<MediaStream>;
}>;

const NO_DEMO: DemoStream = {};

function useRenderedHand(isWanted: boolean): DemoStream {
  const camera = useRef<DemoCamera | null>(null);
  const getStream = useCallback(async () => {
    const { createDemoCamera } = await import('../../../synthetic-child/demo-camera.ts');
    camera.current?.stop();
    camera.current = await createDemoCamera();
    return camera.current.stream;
  }, []);
  useEffect(() => () => camera.current?.stop(), []);
  return useMemo(() => (isWanted ? { getStream } : NO_DEMO), [isWanted, getStream]);
}

/** `?camera=demo`: a rendered hand wanders over the book. Production builds have none. */
export const useDemoStream = __DEMO_CAMERA__ ? useRenderedHand : () => NO_DEMO;
