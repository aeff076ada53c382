import { describe, expect, it } from 'vitest';
import { createHandSeats } from '../vision/senses/hand/hand-seats.ts';
import { HAND_LANDMARK, HAND_LANDMARK_COUNT } from '../vision/senses/hand/landmarks.ts';
import type { HandFrame, TrackedHand } from '../vision/senses/hand/tracked-hand.ts';
import type { TrackingStatus } from '../vision/tracking-status.ts';
import { fieldToView } from '../vision/view-to-field.ts';
import { createVisionSource } from './vision-source.ts';

const FRAME_ASPECT = 4 / 3;
const FIELD_ASPECT = 1.6;

/** A hand whose fingertip is over a point of the play field. */
function handOver(xNorm: number, yNorm: number, id = 1): TrackedHand {
  const tip = fieldToView(
    { xNorm, yNorm },
    { frameAspect: FRAME_ASPECT, fieldAspect: FIELD_ASPECT },
  );
  return { id, side: 'right', seat: id === 1 ? 0 : 1, landmarks: [], tip, scale: 0.2 };
}

/** A hand that points up from a wrist so many frame heights below its fingertip. */
function pointingHand(tip: TrackedHand['tip'], reach: number): TrackedHand {
  const below = (share: number) => ({ xNorm: tip.xNorm, yNorm: tip.yNorm + share * reach });
  const landmarks = Array.from({ length: HAND_LANDMARK_COUNT }, () => below(1));
  landmarks[HAND_LANDMARK.indexMiddle] = below(0.5);
  landmarks[HAND_LANDMARK.indexTip] = tip;
  return { ...handOver(0.5, 0.5), tip, landmarks };
}

function playSource(seats: 1 | 2 = 1) {
  let status: TrackingStatus = 'searching';
  let listener: (frame: HandFrame) => void = () => {};
  const source = createVisionSource({
    tracking: {
      watchSeats: (wanted, given) => {
        const seatsOf = createHandSeats(wanted);
        listener = (frame) => given(seatsOf(frame));
        return () => {
          listener = () => {};
        };
      },
      status: () => status,
    },
    wanted: { pointers: 2, signs: [], axes: [], seats },
    fieldAspect: () => FIELD_ASPECT,
  });
  return {
    read: () => source.read(0),
    dispose: () => source.dispose(),
    show(timeMs: number, hands: readonly TrackedHand[], now: TrackingStatus = 'tracked') {
      status = now;
      listener({ timeMs, frameAspect: FRAME_ASPECT, hands });
    },
    climbDown(to: TrackingStatus) {
      status = to;
    },
  };
}

describe('hands as an input', () => {
  it('is lost until the first hand', () => {
    expect(playSource().read()).toMatchObject({ tracking: 'lost', seats: [{ pointers: [] }] });
  });

  it('points where the fingertip is over the field', () => {
    const { read, show } = playSource();
    show(0, [handOver(0.25, 0.75)]);
    const [pointer] = read()?.seats[0].pointers ?? [];
    expect(pointer?.xNorm).toBeCloseTo(0.25, 9);
    expect(pointer?.yNorm).toBeCloseTo(0.75, 9);
    expect(pointer).toMatchObject({ id: 1, side: 'right' });
  });

  it('a hand beyond the edge touches the edge', () => {
    const { read, show } = playSource();
    show(0, [handOver(-0.1, 1.2)]);
    expect(read()?.seats[0].pointers[0]).toMatchObject({ xNorm: 0, yNorm: 1 });
  });

  it('a large hand reaches the lower edge of the field with its palm still in the picture', () => {
    const { read, show } = playSource();
    const tip = { xNorm: 0.5, yNorm: 0.6 };
    show(0, [pointingHand(tip, 0.75)]);
    expect(read()?.seats[0].pointers[0]?.yNorm).toBe(1);
    show(3000, []);
    show(6000, [pointingHand(tip, 0.35)]);
    expect(read()?.seats[0].pointers[0]?.yNorm).toBeLessThan(0.75);
  });

  it('a hidden hand stays, then lifts, then is lost', () => {
    const { read, show, climbDown } = playSource();
    show(0, [handOver(0.5, 0.5)]);
    show(33, [], 'held');
    expect(read()?.seats[0].pointers).toHaveLength(1);
    climbDown('grace');
    expect(read()).toMatchObject({ tracking: 'tracked', seats: [{ pointers: [] }] });
    climbDown('lost');
    expect(read()).toMatchObject({ tracking: 'lost', seats: [{ pointers: [] }] });
  });

  it('one hand of two stays for the hold while the other plays on', () => {
    const { read, show } = playSource();
    show(0, [handOver(0.2, 0.5, 1), handOver(0.8, 0.5, 2)]);
    show(33, [handOver(0.2, 0.5, 1)]);
    expect(read()?.seats[0].pointers.map(({ id }) => id)).toEqual([1, 2]);
    show(300, [handOver(0.2, 0.5, 1)]);
    expect(read()?.seats[0].pointers.map(({ id }) => id)).toEqual([1]);
  });

  it('gives each of two children a hand of its own, and keeps their seats apart', () => {
    const { read, show } = playSource(2);
    show(0, [handOver(0.2, 0.5, 1), handOver(0.8, 0.5, 2)]);
    const ids = () => read()?.seats.map(({ pointers }) => pointers.map(({ id }) => id));
    expect(ids()).toEqual([[1], [2]]);
    show(300, [handOver(0.8, 0.5, 2)]);
    expect(ids()).toEqual([[], [2]]);
  });

  it('never has more than two pointers', () => {
    const { read, show } = playSource();
    show(0, [handOver(0.2, 0.5, 1), handOver(0.8, 0.5, 2)]);
    show(33, [handOver(0.5, 0.2, 3), handOver(0.5, 0.8, 4)]);
    expect(read()?.seats[0].pointers.map(({ id }) => id)).toEqual([3, 4]);
  });

  it('hears nothing after it was let go', () => {
    const { read, show, dispose } = playSource();
    show(0, [handOver(0.5, 0.5)]);
    dispose();
    show(33, [handOver(0.9, 0.5)]);
    expect(read()?.seats[0].pointers[0]?.xNorm).toBeCloseTo(0.5, 9);
  });
});
