import { assertNever } from '@advay/shared/kernel/assert-never';
import type { CameraFailure } from '../../vision/camera-failure.ts';
import type { LoadProgress, TrackingEnd, TrackingFailure } from '../../vision/start-tracking.ts';
import type { WayToPlay } from './way-to-play.ts';

export type CameraProblem = CameraFailure | Exclude<TrackingFailure, 'cancelled'> | 'lost';

/** How the hand takes part in play; by touch, mouse and keys the child can always play. */
export type CameraPlay =
  /** Nobody has chosen yet. */
  | Readonly<{ kind: 'offered' }>
  /**
   * The family is asked, and the model is loading; null until the first byte. `isAwaited`: nobody has allowed the
   * camera for so long that somebody has to be told.
   */
  | Readonly<{ kind: 'opening'; progress: LoadProgress | null; isAwaited: boolean }>
  | Readonly<{ kind: 'seeing'; storage: 'kept' | 'not-kept' }>
  /** `isMidGame`: it went away while the child played, so the round waits untouched. */
  | Readonly<{ kind: 'problem'; problem: CameraProblem; isMidGame: boolean }>
  /** The child plays without it. */
  | Readonly<{ kind: 'off' }>;

export type CameraPlayEvent =
  | Readonly<{ kind: 'open' }>
  /** The camera has not come yet. */
  | Readonly<{ kind: 'awaited' }>
  | Readonly<{ kind: 'loaded'; progress: LoadProgress }>
  | Readonly<{ kind: 'started'; storage: 'kept' | 'not-kept' }>
  | Readonly<{ kind: 'failed'; problem: CameraProblem }>
  /** While it saw: the camera is gone, or nothing sees hands any more. */
  | Readonly<{ kind: 'ended'; problem: 'lost' | TrackingEnd }>
  | Readonly<{ kind: 'play-without' }>;

/** How it begins on a device where this was chosen before, or where nothing was. */
export function firstCameraPlay(way: WayToPlay | null): CameraPlay {
  if (way === 'camera') return { kind: 'opening', progress: null, isAwaited: false };
  return way === 'without' ? { kind: 'off' } : { kind: 'offered' };
}

export function advanceCameraPlay(state: CameraPlay, event: CameraPlayEvent): CameraPlay {
  switch (event.kind) {
    case 'open':
      return state.kind === 'seeing'
        ? state
        : { kind: 'opening', progress: null, isAwaited: false };
    case 'awaited':
      return state.kind === 'opening' && state.progress === null
        ? { ...state, isAwaited: true }
        : state;
    case 'loaded':
      return state.kind === 'opening'
        ? { kind: 'opening', progress: event.progress, isAwaited: false }
        : state;
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
