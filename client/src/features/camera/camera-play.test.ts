import { expect, it } from 'vitest';
import {
  advanceCameraPlay,
  type CameraPlay,
  type CameraPlayEvent,
  firstCameraPlay,
} from './camera-play.ts';

const after = (...events: CameraPlayEvent[]) =>
  events.reduce<CameraPlay>(advanceCameraPlay, { kind: 'offered' });

const progress = { loadedBytes: 10, totalBytes: 100 };

it('opens, loads and sees', () => {
  expect(after({ kind: 'open' }, { kind: 'loaded', progress })).toEqual({
    kind: 'opening',
    progress,
    isAwaited: false,
  });
  expect(after({ kind: 'open' }, { kind: 'started', storage: 'kept' })).toEqual({
    kind: 'seeing',
    storage: 'kept',
  });
});

it('tells that the camera is awaited only until it has come', () => {
  expect(after({ kind: 'open' }, { kind: 'awaited' })).toMatchObject({ isAwaited: true });
  const come: CameraPlayEvent[] = [{ kind: 'open' }, { kind: 'loaded', progress }];
  expect(after(...come, { kind: 'awaited' })).toMatchObject({ isAwaited: false });
  expect(after({ kind: 'open' }, { kind: 'awaited' }, ...come.slice(1))).toMatchObject({
    isAwaited: false,
  });
});

it('asks on a device where nothing was chosen, and nowhere else', () => {
  expect(firstCameraPlay(null)).toEqual({ kind: 'offered' });
  expect(firstCameraPlay('without')).toEqual({ kind: 'off' });
  expect(firstCameraPlay('camera')).toMatchObject({ kind: 'opening' });
});

it('tells a camera that never came from one that went away', () => {
  expect(after({ kind: 'open' }, { kind: 'failed', problem: 'denied' })).toMatchObject({
    problem: 'denied',
    isMidGame: false,
  });
  for (const problem of ['lost', 'no-picture', 'stopped'] as const) {
    expect(
      after({ kind: 'open' }, { kind: 'started', storage: 'kept' }, { kind: 'ended', problem }),
    ).toEqual({ kind: 'problem', problem, isMidGame: true });
  }
});

it('stays with touch once a child chose it, whatever a late camera says', () => {
  const chosen: CameraPlayEvent[] = [{ kind: 'open' }, { kind: 'play-without' }];
  expect(after(...chosen, { kind: 'started', storage: 'kept' })).toEqual({ kind: 'off' });
  expect(after(...chosen, { kind: 'failed', problem: 'none' })).toEqual({ kind: 'off' });
  expect(after(...chosen, { kind: 'loaded', progress })).toEqual({ kind: 'off' });
});

it('lets the family try again after every problem', () => {
  expect(after({ kind: 'open' }, { kind: 'failed', problem: 'in-use' }, { kind: 'open' })).toEqual({
    kind: 'opening',
    progress: null,
    isAwaited: false,
  });
});
