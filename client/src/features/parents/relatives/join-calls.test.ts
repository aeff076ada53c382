import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { Call } from '@advay/shared/schemas/call';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinCalls } from './join-calls.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 17, 0, minute * 60)).toISOString();

/** A call between two minutes of the same hour; without an end the device never told it. */
const call = (
  from: number,
  to: number | null,
  { by = 'relative', with: relativeId = 'oma' }: { by?: CallEnder; with?: string } = {},
): Call => ({
  id: `${relativeId} at ${from}`,
  childId: 'child',
  relativeId,
  startedAt: at(from),
  endedAt: to === null ? null : at(to),
  endedBy: to === null ? null : by,
});

const briefly = (calls: readonly Call[]) =>
  joinCalls(calls).map(({ startedAt, endedAt, breaks }) => [startedAt, endedAt, breaks]);

it('a page loaded anew in the middle is a break, not another call', () => {
  expect(briefly([call(20.5, 31), call(12, 20, { by: 'lost' }), call(2, 11)])).toEqual([
    [at(2), at(31), 2],
  ]);
});

it('a call that still goes on, or whose end nobody told, joins what went before it', () => {
  expect(briefly([call(12, null), call(2, 11)])).toEqual([[at(2), null, 1]]);
});

it.each([
  ['after a longer pause', [call(13, 20), call(2, 11)]],
  ['with another relative', [call(11.5, 20, { with: 'opa' }), call(2, 11)]],
  ['after the parent ended it', [call(11.5, 20), call(2, 11, { by: 'parent' })]],
  ['after one whose end is not known', [call(11.5, 20), call(2, null)]],
] as const)('%s it is another call', (_when, calls) => {
  expect(joinCalls(calls)).toEqual(calls.map((each) => ({ ...each, breaks: 0 })));
});

it('two relatives who take turns at the door keep a talk of their own', () => {
  const turns = [call(6, 9), call(5, 7, { with: 'opa' }), call(1, 5)];
  expect(briefly(turns)).toEqual([
    [at(1), at(9), 1],
    [at(5), at(7), 0],
  ]);
});

it('whatever calls there were, none is lost and none is counted twice', () => {
  const lengths = fc.array(fc.record({ pause: fc.nat(5), lasts: fc.nat(9), is: fc.boolean() }));
  fc.assert(
    fc.property(lengths, (each) => {
      let minute = 0;
      const calls = each.map(({ pause, lasts, is }) => {
        const from = minute + pause;
        minute = from + lasts;
        return call(from, minute, { with: is ? 'oma' : 'opa' });
      });
      const talks = joinCalls(calls.toReversed());
      expect(talks.reduce((sum, { breaks }) => sum + 1 + breaks, 0)).toBe(calls.length);
    }),
  );
});
