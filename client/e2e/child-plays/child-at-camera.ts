import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import type { Controls } from '../../src/controls/controls.ts';
import { takenSeats } from '../../src/controls/taken-seats.ts';
import { showThought } from '../../src/features/camera/show-thought.ts';
import { howToLook } from '../../src/features/camera/start-sense.ts';
import type { Device, Played } from '../../src/game-runtime/testing/device.ts';
import { LOST_INPUT, type PlayerInput } from '../../src/input/player-input.ts';
import { createVisionSource } from '../../src/input/vision-source.ts';
import {
  createLiveTracking,
  type LiveTracking,
  type PageClock,
} from '../../src/vision/live-tracking.ts';
import type { RawOf, Sense } from '../../src/vision/senses/raw-of.ts';
import { SENSE_KINDS } from '../../src/vision/senses/sense-kinds.ts';
import { noiseOf } from '../../src/vision/senses/testing/seeded-noise.ts';
import { createDemoChild } from '../../synthetic-child/demo-child.ts';
import type { FrameShown } from '../../synthetic-child/frame-shown.ts';
import { poseOfWish } from '../../synthetic-child/pose-of-wish.ts';
import { FRAME_ASPECT, landmarksShown } from './landmarks-shown.ts';

/** Simulation steps from one picture to the next, and until the model has answered: 30 a second, 100 ms late. */
const FRAME_STEPS = 2;
const LATE_STEPS = 6;

type Picture = Readonly<{ takenMs: number; shown: FrameShown }>;

/**
 * The synthetic child before the product's own eyes, on a clock of its own: whatever the wish says the child does at
 * its own speed, and tracker, signs and source tell of it. Of the camera only the pictures are left out and of the
 * model the inference: it is told the landmarks of what is shown.
 */
export function childAtCamera({ aspect, controls, players }: Played): Device {
  let steps = 0;
  const clock: PageClock = { nowMs: () => steps * STEP_MS, timeOriginMs: 0 };
  const child = { ...createDemoChild(clock.nowMs), poseOf: poseOfWish };
  const eyes = openEyes(controls, players, clock);
  const wanted = { ...controls, seats: takenSeats(controls, players) };
  const source = createVisionSource({ tracking: eyes, wanted, fieldAspect: () => aspect });
  let pictures: readonly Picture[] = [];
  let told: PlayerInput = LOST_INPUT;

  function takePicture(): void {
    const timeMs = clock.nowMs();
    pictures = [...pictures, { takenMs: timeMs, shown: child.shownAt(timeMs) }];
    const due = pictures.find(({ takenMs }) => takenMs <= timeMs - LATE_STEPS * STEP_MS);
    if (due === undefined) return;
    eyes.see(due);
    pictures = pictures.filter((picture) => picture !== due);
  }

  return {
    canLose: false,
    follow: (thought) =>
      showThought(child, controls, {
        thought,
        told,
        fieldAspect: aspect,
        timeMs: clock.nowMs(),
        players,
      }),
    source: {
      read(nowMs) {
        steps += 1;
        if (steps % FRAME_STEPS === 0) takePicture();
        told = source.read(nowMs) ?? LOST_INPUT;
        return told;
      },
      dispose: source.dispose,
    },
  };
}

type Eyes = Pick<LiveTracking<Sense>, 'watchSeats' | 'status'> &
  Readonly<{ see(picture: Picture): void }>;

function openEyes(controls: Controls, players: 1 | 2, clock: PageClock): Eyes {
  const look = howToLook(controls, players);
  switch (look.sense) {
    case 'hand':
      return eyesOf('hand', createLiveTracking(SENSE_KINDS.hand, look, clock));
    case 'body':
      return eyesOf('body', createLiveTracking(SENSE_KINDS.body, look, clock));
    case 'face':
      return eyesOf('face', createLiveTracking(SENSE_KINDS.face, look, clock));
  }
}

function eyesOf<S extends Sense>(sense: S, tracking: LiveTracking<S>): Eyes {
  const noise = noiseOf(7);
  const seenOf: (
    shown: FrameShown,
    noise: Parameters<(typeof landmarksShown)[S]>[1],
  ) => readonly RawOf[S][] = landmarksShown[sense];
  return {
    ...tracking,
    see: ({ takenMs, shown }) =>
      tracking.take({
        kind: 'seen',
        sense,
        capturedAtEpochMs: takenMs,
        inferenceMs: 20,
        frameAspect: FRAME_ASPECT,
        seen: seenOf(shown, noise),
        model: SENSE_KINDS[sense].lite,
        delegate: 'CPU',
        light: 'fine',
        isFrameDone: true,
        bytesSent: 0,
      } as unknown as Parameters<typeof tracking.take>[0]),
  };
}
