import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOSS_LADDER } from './limits.ts';
import { noteFrame, statusAt } from './tracking-status.ts';

const SEEN = noteFrame(null, true, 1000);

describe('the loss ladder', () => {
  it('searches until the first hand, however long that takes', () => {
    expect(statusAt(noteFrame(null, false, 500), 60_000)).toBe('searching');
  });

  it('follows a hand that is in the newest frame', () => {
    expect(statusAt(SEEN, 1033)).toBe('tracked');
  });

  it('follows a hand on a tablet that computes three frames a second', () => {
    expect(statusAt(SEEN, 1330)).toBe('tracked');
    expect(statusAt(noteFrame(SEEN, true, 1330), 1660)).toBe('tracked');
  });

  it('believes a hidden hand, then waits, then calls it lost', () => {
    const hidden = noteFrame(SEEN, false, 1033);
    expect(statusAt(hidden, 1033)).toBe('held');
    expect(statusAt(hidden, 1000 + LOSS_LADDER.holdMs + 1)).toBe('grace');
    expect(statusAt(hidden, 1000 + LOSS_LADDER.holdMs + LOSS_LADDER.graceMs)).toBe('grace');
    expect(statusAt(hidden, 1001 + LOSS_LADDER.holdMs + LOSS_LADDER.graceMs)).toBe('lost');
  });

  it('a camera that stands still walks down the same steps', () => {
    expect(statusAt(SEEN, 1000 + LOSS_LADDER.nextFrameMs + 1)).toBe('grace');
    expect(statusAt(SEEN, 5000)).toBe('lost');
  });

  it('one frame with a hand brings everything back', () => {
    const lost = noteFrame(SEEN, false, 9000);
    expect(statusAt(noteFrame(lost, true, 9033), 9040)).toBe('tracked');
  });

  it('without a new hand the steps only ever go down', () => {
    const steps = ['tracked', 'held', 'grace', 'lost'];
    fc.assert(
      fc.property(fc.boolean(), fc.nat(3000), fc.nat(3000), (isSeen, a, b) => {
        const sighting = isSeen ? SEEN : noteFrame(SEEN, false, 1000);
        const [first, second] = a < b ? [a, b] : [b, a];
        const place = (afterMs: number) => steps.indexOf(statusAt(sighting, 1000 + afterMs));
        expect(place(second)).toBeGreaterThanOrEqual(place(first));
      }),
    );
  });
});
