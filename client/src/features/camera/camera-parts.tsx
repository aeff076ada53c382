import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { Controls } from '../../controls/controls.ts';
import { helpOf } from '../../controls/help-of-controls.ts';
import type { PlayLayout } from '../../game-runtime/play-layout.ts';
import { useStayAwake } from '../../ui/use-stay-awake.ts';
import type { Speaker } from '../../voice/speak.ts';
import { CameraOffer } from './camera-offer.tsx';
import { CameraProblem } from './camera-problem.tsx';
import { CameraWindow } from './camera-window.tsx';
import { ChangeWay } from './change-way.tsx';
import { ComingWindow } from './coming-window.tsx';
import { StorageNotice } from './storage-notice.tsx';
import type { CameraControl } from './use-camera-play.ts';
import { useIsHandGone } from './use-is-hand-gone.ts';

// Its pictures are fetched once the camera sees, long before anybody is lost; without them the game waits all the same.
const loadNotSeen = () =>
  import('./not-seen.tsx').then(
    ({ NotSeen: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  );
const NotSeen = lazy(loadNotSeen);
// The browser itself asks meanwhile.
const Opening = lazy(async () => ({ default: (await import('./opening.tsx')).Opening }));
// For grown-ups who ask for it.
const VisionMeter = lazy(async () => ({
  default: (await import('./vision-meter.tsx')).VisionMeter,
}));

type Props = Readonly<{
  camera: CameraControl;
  /** What is played, and by how many. */
  controls: Controls;
  players?: 1 | 2 | undefined;
  /** Of each child's, as this round asks for; as the controls say where it is left out. */
  hands?: 1 | 2 | undefined;
  /** False between rounds: then nobody is looked for. */
  isPlaying: boolean;
  speaker: Speaker;
  tracking: 'tracked' | 'lost';
  hasMeter: boolean;
  /** Where the window in which the child sees itself covers no play. */
  cameraAt: PlayLayout['cameraAt'];
}>;

/** Everything on the screen that is about the camera: the choice, its opening, its troubles, and the child's picture. */
export function CameraParts(props: Props) {
  const {
    camera,
    controls,
    players = 1,
    hands,
    isPlaying,
    speaker,
    tracking,
    hasMeter,
    cameraAt,
  } = props;
  const { eyes, state } = camera;
  const help = useMemo(() => helpOf(controls, players, hands), [controls, players, hands]);
  const isHandGone = useIsHandGone(eyes);
  const isSeeing = eyes !== null;
  useEffect(() => {
    if (isSeeing) void loadNotSeen();
  }, [isSeeing]);
  // A hand in the air is no touch: without this the screen sleeps in the middle of a round.
  useStayAwake(eyes !== null && !isHandGone);
  return (
    <>
      {eyes !== null && (
        <CameraWindow stream={eyes.camera.stream} isLost={tracking === 'lost'} at={cameraAt} />
      )}
      {eyes !== null && hasMeter && (
        <Suspense fallback={null}>
          <VisionMeter tracking={eyes.tracking} />
        </Suspense>
      )}
      {state.kind === 'seeing' && state.storage === 'not-kept' && <StorageNotice />}
      {eyes !== null && isPlaying && tracking === 'lost' && (
        <Suspense fallback={null}>
          <NotSeen
            tracking={eyes.tracking}
            controls={controls}
            help={help}
            speaker={speaker}
            onWithout={camera.playWithout}
          />
        </Suspense>
      )}
      {state.kind === 'offered' && (
        <CameraOffer
          controls={controls}
          speaker={speaker}
          onShow={camera.open}
          onWithout={camera.playWithout}
        />
      )}
      {state.kind === 'off' && <ChangeWay controls={controls} to="camera" onChange={camera.open} />}
      {isPlaying && (state.kind === 'seeing' || isComing(state)) && (
        <ChangeWay controls={controls} to="without" onChange={camera.playWithout} />
      )}
      {isComing(state) && (
        <ComingWindow
          controls={controls}
          help={help}
          progress={state.progress}
          speaker={speaker}
          at={cameraAt}
        />
      )}
      {state.kind === 'opening' && state.isAwaited && (
        <Suspense fallback={null}>
          <Opening
            controls={controls}
            help={help}
            progress={state.progress}
            speaker={speaker}
            onWithout={camera.playWithout}
          />
        </Suspense>
      )}
      {state.kind === 'problem' && (
        <CameraProblem
          problem={state.problem}
          controls={controls}
          speaker={speaker}
          onTryAgain={camera.open}
          onWithout={camera.playWithout}
        />
      )}
    </>
  );
}

/** True while something about the camera stands over the game. */
export function isChoosingCamera(state: CameraControl['state']): boolean {
  const { kind } = state;
  return kind === 'offered' || kind === 'problem' || (kind === 'opening' && state.isAwaited);
}

/** While the camera and the model come the child plays without them. */
export function isComing(
  state: CameraControl['state'],
): state is Extract<CameraControl['state'], { kind: 'opening' }> {
  return state.kind === 'opening' && !state.isAwaited;
}
