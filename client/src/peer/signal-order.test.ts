import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SignalCounter, SignalGate } from './signal-order.ts';

const epochs = fc.array(fc.nat(4), { maxLength: 60 });

it('drops what is stale, doubled or overtaken, and nothing else', () => {
  const places = fc.array(fc.record({ epoch: fc.nat(4), n: fc.nat(4) }));
  fc.assert(
    fc.property(places, (sent) => {
      const gate = new SignalGate();
      const passed = sent.filter((place) => gate.passes(place));
      const rank = ({ epoch, n }: { epoch: number; n: number }) => epoch * 10 + n;
      const best = sent.map((_, at) => Math.max(-1, ...sent.slice(0, at).map(rank)));
      expect(passed).toEqual(sent.filter((place, at) => rank(place) > (best[at] ?? -1)));
    }),
  );
});

it('numbers so that a gate lets every signal of a growing epoch pass', () => {
  fc.assert(
    fc.property(epochs, (sent) => {
      const counter = new SignalCounter();
      const gate = new SignalGate();
      const growing = sent.toSorted((a, b) => a - b);
      expect(growing.every((epoch) => gate.passes(counter.next(epoch)))).toBe(true);
    }),
  );
});
