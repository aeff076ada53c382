import { describe, expect, it } from 'vitest';
import { createLiveTracking } from './live-tracking.ts';
import { HAND_KIND } from './senses/hand/hand-kind.ts';
import { playedFrame, playedHand } from './senses/hand/testing/played-hands.ts';
import type { HandFrame } from './senses/hand/tracked-hand.ts';
import type { TrackingStatus } from './tracking-status.ts';

const FRAME_MS = 33;

/** A camera and a clock that go on frame by frame. */
function playTracking() {
  let nowMs = 0;
  const live = createLiveTracking<'hand'>(
    HAND_KIND,
    { profile: 'trace', maxHands: 1 },
    { nowMs: () => nowMs, timeOriginMs: 0 },
  );
  const seen: { frame: HandFrame; status: TrackingStatus }[] = [];
  live.subscribe((frame, status) => seen.push({ frame, status }));
  return {
    live,
    seen,
    show(hands: Parameters<typeof playedFrame>[1], times = 1) {
      for (let time = 0; time < times; time++) {
        nowMs += FRAME_MS;
        live.take(playedFrame(nowMs, hands));
      }
      return seen.at(-1)?.frame.hands[0];
    },
    wait(ms: number) {
      nowMs += ms;
    },
  };
}

describe('following a hand', () => {
  it('shows it mirrored, with its size in frame heights', () => {
    const { show } = playTracking();
    const hand = show([playedHand(0.2, 0.4)], 3);
    expect(hand?.tip.xNorm).toBeCloseTo(0.8, 6);
    expect(hand?.tip.yNorm).toBeCloseTo(0.4, 6);
    expect(hand?.scale).toBeCloseTo(0.2, 6);
  });

  it('calms a trembling finger and leaves the raw landmarks as they are', () => {
    const { show, seen } = playTracking();
    for (let frame = 0; frame < 60; frame++) show([playedHand(0.5 + (frame % 2) * 0.004, 0.5)]);
    const rest = seen.slice(20).map(({ frame }) => frame.hands[0]);
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    const tips = spread(rest.map((hand) => hand?.tip.xNorm ?? 0));
    const raw = spread(rest.map((hand) => hand?.landmarks[8]?.xNorm ?? 0));
    expect(raw).toBeCloseTo(0.004, 6);
    expect(tips).toBeLessThan(raw * 0.3);
  });

  it('never joins the last point to the first new one', () => {
    const { show, live } = playTracking();
    const before = show([playedHand(0.5, 0.5)], 10);
    show([], 40);
    expect(live.status()).toBe('lost');
    const after = show([playedHand(0.52, 0.5)]);
    expect(after?.id).not.toBe(before?.id);
    // A filter that went on would still be near the old place.
    expect(after?.tip.xNorm).toBeCloseTo(0.48, 6);
    expect(live.status()).toBe('tracked');
  });

  it('walks down the ladder while no hand is seen', () => {
    const { show, seen, live, wait } = playTracking();
    expect(live.status()).toBe('searching');
    show([playedHand(0.5, 0.5)]);
    show([]);
    expect(seen.map(({ status }) => status)).toEqual(['tracked', 'held']);
    wait(300);
    expect(live.status()).toBe('grace');
    wait(900);
    expect(live.status()).toBe('lost');
  });

  it('knows why a hand that went too near is not seen, until whoever it was has gone', () => {
    const { show, live, wait } = playTracking();
    expect(live.hindrance()).toBeNull();
    const large = playedHand(0.5, 0.05);
    const near = { ...large, landmarks: large.landmarks.map((at, i) => ({ ...at, y: i / 20 })) };
    show([near], 30);
    show([], 1);
    expect(live.hindrance()).toBe('too-near');
    wait(60_000);
    expect(live.hindrance()).toBeNull();
  });

  it('tells the meter what it is working with', () => {
    const { show, live } = playTracking();
    show([playedHand(0.25, 0.5)], 60);
    const meter = live.meter();
    expect(meter).toMatchObject({ model: 'hand-lite', delegate: 'CPU', inferenceP50Ms: 20 });
    expect(meter.trackedFps).toBeCloseTo(1000 / FRAME_MS, 0);
    expect(meter.pointer?.xNorm).toBeCloseTo(0.75, 6);
  });
});
