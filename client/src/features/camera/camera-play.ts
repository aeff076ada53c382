import { assertNever } from '@advay/shared/kernel/assert-never';
import type { CameraFailure } from '../../vision/camera-failure.ts';
import type { LoadProgress, TrackingEnd, TrackingFailure } from '../../vision/start-tracking.ts';

export type CameraProblem = CameraFailure | Exclude<TrackingFailure, 'cancelled'> | 'lost';

/** How the hand takes part in play; by touch, mouse and keys the child can always play. */
export type CameraPlay =
  /** Nobody has chosen yet. */
  | Readonly<{ kind: 'offered' }>
  /** The family is asked, and the model is loading; null until the first byte. */
  | Readonly<{ kind: 'opening'; progress: LoadProgress | null }>
  | Readonly<{ kind: 'seeing'; storage: 'kept' | 'not-kept' }>
  /** `isMidGame`: it went away while the child played, so the round waits untouched. */
  | Readonly<{ kind: 'problem'; problem: CameraProblem; isMidGame: boolean }>
  /** The child plays without it. */
  | Readonly<{ kind: 'off' }>;

export type CameraPlayEvent =
  | Readonly<{ kind: 'open' }>
  | Readonly<{ kind: 'loaded'; progress: LoadProgress }>
  | Readonly<{ kind: 'started'; storage: 'kept' | 'not-kept' }>
  | Readonly<{ kind: 'failed'; problem: CameraProblem }>
  /** While it saw: the camera is gone, or nothing sees hands any more. */
  | Readonly<{ kind: 'ended'; problem: 'lost' | TrackingEnd }>
  | Readonly<{ kind: 'play-without' }>;

export function advanceCameraPlay(state: CameraPlay, event: CameraPlayEvent): CameraPlay {
  switch (event.kind) {
    case 'open':
      return state.kind === 'seeing' ? state : { kind: 'opening', progress: null };
    case 'loaded':
      return state.kind === 'opening' ? { kind: 'opening', progress: event.progress } : state;
    case 'started':
      return state.kind === 'opening' ? { kind: 'seeing', storage: event.storage } : state;
    case 'failed':
      return state.kind === 'opening'
        ? { kind: 'problem', problem: event.problem, isMidGame: false }
        : state;
    case 'ended':
      return state.kind === 'seeing'
        ? { kind: 'problem', problem: event.problem, isMidGame: true }
        : state;
    case 'play-without':
      return { kind: 'off' };
    default:
      return assertNever(event);
  }
}
