import type { SenseName } from '../../controls/sense.ts';
import { useStayAwake } from '../../ui/use-stay-awake.ts';
import type { Speaker } from '../../voice/speak.ts';
import { CameraOffer } from './camera-offer.tsx';
import { CameraProblem } from './camera-problem.tsx';
import { CameraWindow } from './camera-window.tsx';
import { LightNotice } from './light-notice.tsx';
import { Opening } from './opening.tsx';
import { ShowAgain } from './show-again.tsx';
import { StorageNotice } from './storage-notice.tsx';
import type { CameraControl } from './use-camera-play.ts';
import { useIsHandGone } from './use-is-hand-gone.ts';
import { VisionMeter } from './vision-meter.tsx';

type Props = Readonly<{
  camera: CameraControl;
  /** What it looks for. */
  sense: SenseName;
  speaker: Speaker;
  tracking: 'tracked' | 'lost';
  hasMeter: boolean;
}>;

/** Everything on the screen that is about the camera: the choice, its opening, its troubles, and the child's picture. */
export function CameraParts({ camera, sense, speaker, tracking, hasMeter }: Props) {
  const { eyes, state } = camera;
  const isHandGone = useIsHandGone(eyes);
  // A hand in the air is no touch: without this the screen sleeps in the middle of a round.
  useStayAwake(eyes !== null && !isHandGone);
  return (
    <>
      {eyes !== null && <CameraWindow stream={eyes.camera.stream} isLost={tracking === 'lost'} />}
      {eyes !== null && hasMeter && <VisionMeter tracking={eyes.tracking} />}
      {state.kind === 'seeing' && state.storage === 'not-kept' && <StorageNotice />}
      {eyes !== null && <LightNotice tracking={eyes.tracking} />}
      {state.kind === 'offered' && (
        <CameraOffer
          sense={sense}
          speaker={speaker}
          onShow={camera.open}
          onFinger={camera.playWithout}
        />
      )}
      {state.kind === 'off' && <ShowAgain sense={sense} onShow={camera.open} />}
      {state.kind === 'opening' && (
        <Opening progress={state.progress} onFinger={camera.playWithout} />
      )}
      {state.kind === 'problem' && (
        <CameraProblem
          problem={state.problem}
          sense={sense}
          onTryAgain={camera.open}
          onFinger={camera.playWithout}
        />
      )}
    </>
  );
}

/** True while something about the camera stands over the game. */
export function isChoosingCamera({ kind }: CameraControl['state']): boolean {
  return kind === 'offered' || kind === 'opening' || kind === 'problem';
}
