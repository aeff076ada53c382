import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CALL_ENDERS } from '../relatives/call-enders.ts';
import { callReportSchema } from './call.ts';

const call = {
  id: 'a3b0c442-98fc-4c14-9afb-f4c8996fb924',
  relativeId: '5d3b8f58-2c1e-4a6f-8f4e-3a1b2c3d4e5f',
  startedAt: '2026-03-01T17:00:00.000Z',
  endedAt: '2026-03-01T17:25:00.000Z',
  endedBy: 'relative',
  sentAt: '2026-03-01T17:25:01.000Z',
};
const accepts = (change: object) => callReportSchema.safeParse({ ...call, ...change }).success;

it('takes a call that goes on, and one that is over with who ended it', () => {
  expect(accepts({ endedAt: null, endedBy: null })).toBe(true);
  for (const endedBy of CALL_ENDERS) expect(accepts({ endedBy })).toBe(true);
  expect(accepts({ endedBy: null })).toBe(false);
  expect(accepts({ endedAt: null })).toBe(false);
  expect(accepts({ endedBy: 'grandma' })).toBe(false);
});

it('takes a call of a clock that was set meanwhile, so that its end comes before its beginning', () => {
  expect(accepts({ endedAt: '2017-01-01T00:00:00.000Z' })).toBe(true);
});

it('has no room for what was said or seen, nor for moments that databases choke on', () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), (key, value) => {
      fc.pre(!(key in call) && key !== '__proto__');
      expect(accepts({ [key]: value })).toBe(false);
    }),
  );
  for (const moment of ['2026-12-31T23:59:60.000Z', '0000-01-01T00:00:00.000Z', '', 7]) {
    expect(accepts({ startedAt: moment }), String(moment)).toBe(false);
    expect(accepts({ sentAt: moment }), String(moment)).toBe(false);
  }
});
