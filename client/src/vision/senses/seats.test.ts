import { expect, it } from 'vitest';
import { POSE_NAMES, type PoseName } from '../../controls/pose.ts';
import { createBodySeats } from './body/body-seats.ts';
import { type Arm, drawnBody, trackedBody } from './body/signs/testing/body-model.ts';
import type { TrackedBody } from './body/tracked-body.ts';
import { createFaceSeats } from './face/face-seats.ts';
import { AT_REST, drawnFace, trackedFace } from './face/signs/testing/face-model.ts';
import { createHandSeats } from './hand/hand-seats.ts';
import { drawnHand, FIST, OPEN, trackedHand } from './hand/signs/testing/hand-model.ts';
import type { TrackedHand } from './hand/tracked-hand.ts';
import type { SeatSeen } from './seat-seen.ts';
import { noiseOf } from './testing/seeded-noise.ts';

const FRAME_MS = 1000 / 30;
const frameAspect = 4 / 3;
const quiet = noiseOf(1);

/** The same picture for so many frames; answers the last one's seats. */
function show<Frame>(
  seatsOf: (frame: Frame) => Readonly<{ seats: readonly SeatSeen[] }>,
  frames: number,
  frameAt: (timeMs: number, frame: number) => Frame,
): readonly SeatSeen[] {
  let seats: readonly SeatSeen[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    seats = seatsOf(frameAt(frame * FRAME_MS, frame)).seats;
  }
  return seats;
}

const shownAt = (seat: SeatSeen | undefined) =>
  seat?.signs.filter(({ isOn }) => isOn).map(({ name }) => name);

it('tells of each child’s hands what the game declares, and nothing else', () => {
  const hand = (id: number, seat: 0 | 1, bends: typeof FIST): TrackedHand => {
    const { landmarks, scale, side } = trackedHand(drawnHand({ bends }), quiet, 0);
    return { id, seat, landmarks, scale, side, tip: { xNorm: 0.5, yNorm: 0.5 } };
  };
  const seats = show(
    createHandSeats({ pointers: 1, signs: ['fist', 'open-palm'], axes: [], seats: 2 }),
    30,
    (timeMs) => ({ timeMs, frameAspect, hands: [hand(1, 0, FIST), hand(2, 1, OPEN)] }),
  );
  expect(seats.map(shownAt)).toEqual([['fist'], ['open-palm']]);
  expect(seats.map(({ pointers }) => pointers.map(({ id }) => id))).toEqual([[1], [2]]);
  expect(seats.flatMap(({ signs }) => signs.map(({ name }) => name))).not.toContain('pinch');
});

it('takes both hands of a child who plays alone for its own', () => {
  const hand = (id: number, seat: 0 | 1): TrackedHand => {
    const { landmarks, scale, side } = trackedHand(drawnHand({ bends: OPEN }), quiet, 0);
    return { id, seat, landmarks, scale, side, tip: { xNorm: 0.5, yNorm: 0.5 } };
  };
  const seats = show(
    createHandSeats({ pointers: 0, signs: ['fingers'], axes: [], seats: 1 }),
    60,
    (timeMs) => ({ timeMs, frameAspect, hands: [hand(1, 0), hand(2, 1)] }),
  );
  expect(seats).toHaveLength(1);
  expect(seats[0]?.signs).toMatchObject([{ name: 'fingers', count: 10, isOn: true }]);
});

it('gives two bodies to the seats they are locked to, however the frame orders them', () => {
  const body = (seat: 0 | 1, leanDeg: number): TrackedBody => {
    const at = { xNorm: seat === 0 ? 0.3 : 0.7, yNorm: 0.55 };
    return {
      id: seat,
      seat,
      torso: null,
      ...trackedBody(drawnBody({ leanDeg, at }), quiet, 0),
    };
  };
  const seats = show(
    createBodySeats({ pointers: 0, signs: [], axes: ['lean'], seats: 2 }),
    60,
    (timeMs, frame) => {
      const leanDeg = frame < 40 ? 0 : 25;
      return { timeMs, frameAspect, bodies: [body(1, -leanDeg), body(0, leanDeg)] };
    },
  );
  expect(seats[0]?.axes.lean).toBeGreaterThan(0.3);
  expect(seats[1]?.axes.lean).toBeLessThan(-0.3);
  expect(seats[0]?.axes.step).toBeUndefined();
});

it('tells of the poses that a game names, and of no other', () => {
  const WING: Arm = { upperDeg: 90, foreDeg: 92 };
  const winged = {
    id: 1,
    seat: 0,
    torso: null,
    ...trackedBody(drawnBody({ arms: { left: WING, right: WING } }), quiet, 0),
  } as const;
  const posesHeard = (poses?: readonly PoseName[]) =>
    show(
      createBodySeats({
        pointers: 0,
        signs: ['pose'],
        axes: [],
        seats: 1,
        ...(poses && { poses }),
      }),
      30,
      (timeMs) => ({ timeMs, frameAspect, bodies: [winged] }),
    )[0]?.signs.map(({ pose, isOn }) => [pose, isOn]);
  expect(posesHeard(['tree', 'wings'])).toEqual([
    ['wings', true],
    ['tree', false],
  ]);
  expect(posesHeard()).toHaveLength(POSE_NAMES.length);
});

it('tells nothing of a face that left, and of the next one only once its neutral is known', () => {
  const face = (lipsApart: number) => {
    const drawn = drawnFace({ doing: { ...AT_REST, lipsApart } });
    return { id: 1, seat: 0 as const, eyeDistance: 0.1, ...trackedFace(drawn, quiet, 0) };
  };
  const seatsOf = createFaceSeats({
    pointers: 0,
    signs: ['mouth-open'],
    axes: ['mouth-open'],
    seats: 1,
  });
  const open = show(seatsOf, 70, (timeMs, frame) => ({
    timeMs,
    frameAspect,
    faces: [face(frame < 50 ? 0 : 0.3)],
  }));
  expect(open.map(shownAt)).toEqual([['mouth-open']]);
  const gone = show(seatsOf, 30, (timeMs) => ({ timeMs: 5_000 + timeMs, frameAspect, faces: [] }));
  expect(gone).toMatchObject([{ signs: [], axes: {} }]);
});
