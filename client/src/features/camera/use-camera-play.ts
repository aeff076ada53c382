import { clock } from '@advay/shared/kernel/clock';
import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { Controls } from '../../controls/controls.ts';
import { type Camera, openCamera } from '../../vision/camera.ts';
import type { PlayTracking } from '../../vision/start-tracking.ts';
import { whenCameraComes } from '../../vision/when-camera-comes.ts';
import { chosenIds } from '../devices/chosen-devices.ts';
import { advanceCameraPlay, type CameraPlay, firstCameraPlay } from './camera-play.ts';
import { AWAITED_AFTER_MS } from './limits.ts';
import { startSense } from './start-sense.ts';
import { type WayToPlay, wayToPlay } from './way-to-play.ts';

/** An open camera and what looks at it. */
export type Eyes = Readonly<{ camera: Camera; tracking: PlayTracking }>;

export type CameraControl = Readonly<{
  state: CameraPlay;
  /** Null unless `state` is `seeing`. */
  eyes: Eyes | null;
  open(): void;
  playWithout(): void;
}>;

type Options = Readonly<{
  /** The same object as long as the same is played. */
  controls: Controls;
  /** How many want to play before this screen; one where it is left out. */
  players?: 1 | 2;
  /** A stream that stands in for the webcam. */
  getStream?: (() => Promise<MediaStream>) | undefined;
  /** Begins as it was chosen on this device, and keeps what is chosen now. A stand-in is nobody's choice. */
  isKept?: boolean;
}>;

/** Opens the camera when asked, starts to look for what the controls name, and closes both when the screen is left. */
export function useCameraPlay(options: Options): CameraControl {
  const { controls, players = 1, getStream } = options;
  const isKept = options.isKept === true && getStream === undefined;
  const [chosen] = useState(() => (isKept ? wayToPlay.read() : null));
  const [state, dispatch] = useReducer(advanceCameraPlay, chosen, firstCameraPlay);
  const [eyes, setEyes] = useState<Eyes | null>(null);
  const opening = useRef<AbortController | null>(null);
  const held = useRef<{ camera: Camera | null; tracking: PlayTracking | null }>({
    camera: null,
    tracking: null,
  });

  const release = useCallback(() => {
    opening.current?.abort();
    opening.current = null;
    held.current.tracking?.close();
    held.current.camera?.close();
    held.current = { camera: null, tracking: null };
    setEyes(null);
  }, []);

  const open = useCallback(async () => {
    release();
    const abort = new AbortController();
    opening.current = abort;
    dispatch({ kind: 'open' });

    const { camera: cameraId } = await chosenIds();
    if (abort.signal.aborted) return;
    const opened = await openCamera(getStream === undefined ? { cameraId } : { getStream });
    if (abort.signal.aborted) {
      if (opened.ok) opened.camera.close();
      return;
    }
    if (!opened.ok) return dispatch({ kind: 'failed', problem: opened.reason });
    const { camera } = opened;
    held.current.camera = camera;
    camera.onLost(() => {
      const wasSeeing = held.current.tracking !== null;
      release();
      dispatch({ kind: wasSeeing ? 'ended' : 'failed', problem: 'lost' });
    });

    const started = await startSense(controls, players, {
      camera,
      signal: abort.signal,
      onProgress: (progress) => dispatch({ kind: 'loaded', progress }),
    });
    if (abort.signal.aborted) {
      if (started.ok) started.tracking.close();
      return;
    }
    if (!started.ok) {
      release();
      if (started.reason !== 'cancelled') dispatch({ kind: 'failed', problem: started.reason });
      return;
    }
    held.current.tracking = started.tracking;
    started.tracking.onEnd((problem) => {
      if (abort.signal.aborted) return;
      release();
      dispatch({ kind: 'ended', problem });
    });
    setEyes({ camera, tracking: started.tracking });
    dispatch({ kind: 'started', storage: started.tracking.storage });
  }, [controls, players, getStream, release]);

  const playWithout = useCallback(() => {
    release();
    dispatch({ kind: 'play-without' });
  }, [release]);

  useEffect(() => release, [release]);

  const openAtOnce = useEffectEvent(() => {
    if (chosen === 'camera') void open();
  });
  useEffect(() => openAtOnce(), []);

  const isComing = state.kind === 'opening' && state.progress === null;
  useEffect(() => {
    if (!isComing) return;
    const timer = clock.setTimeout(() => dispatch({ kind: 'awaited' }), AWAITED_AFTER_MS);
    return () => clock.clearTimeout(timer);
  }, [isComing]);

  const isMissing =
    state.kind === 'problem' && (state.problem === 'none' || state.problem === 'lost');
  useEffect(() => (isMissing ? whenCameraComes(() => void open()) : undefined), [isMissing, open]);

  const choose = (way: WayToPlay) => {
    if (isKept) wayToPlay.write(way);
  };
  return {
    state,
    eyes,
    open() {
      choose('camera');
      void open();
    },
    playWithout() {
      choose('without');
      playWithout();
    },
  };
}
