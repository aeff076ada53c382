import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { ApiResult } from '../../../api/ask-api.ts';
import { createDeviceRecord } from '../../../ui/device-record.ts';
import { createCallLog, parseUntoldCalls } from './call-log.ts';

type Answer = ApiResult<never>;
const MINUTE_MS = 60_000;

function keepLog(answers: Answer[]) {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
  };
  const open = () => createDeviceRecord('calls', parseUntoldCalls, [], storage);
  const tell = vi.fn(async () => answers.shift() ?? ({ ok: true } as Answer));
  let nowMs = 500_000;
  let offsetMs = Date.UTC(2026, 10, 29, 17) - nowMs;
  const time = { nowMs: () => nowMs, epochMs: () => nowMs + offsetMs };
  const log = createCallLog({ untold: open(), tell, time });
  const after = (minutes: number) => {
    nowMs += minutes * MINUTE_MS;
  };
  const setClockBy = (minutes: number) => {
    offsetMs += minutes * MINUTE_MS;
  };
  return { log, tell, open, after, setClockBy };
}

it('tells a call at its start and at its end, once each', async () => {
  const { log, tell, open, after } = keepLog([]);
  log.begin('one', 'grandma');
  await log.flush();
  after(12);
  log.end('one', 'child');
  await log.flush();
  await log.flush();
  expect(tell.mock.calls).toEqual([
    [expect.objectContaining({ id: 'one', endedAt: null, endedBy: null })],
    [
      {
        id: 'one',
        relativeId: 'grandma',
        startedAt: '2026-11-29T17:00:00.000Z',
        endedAt: '2026-11-29T17:12:00.000Z',
        endedBy: 'child',
        sentAt: '2026-11-29T17:12:00.000Z',
      },
    ],
  ]);
  expect(open().read()).toEqual([]);
});

it.each([20, -60, 3 * 24 * 60, -9 * 365 * 24 * 60])(
  'tells how long a call was, though the clock was set by %i minutes meanwhile',
  async (minutes) => {
    const { log, tell, after, setClockBy } = keepLog([]);
    log.begin('one', 'grandma');
    await log.flush();
    after(5);
    setClockBy(minutes);
    after(7);
    log.end('one', 'child');
    await log.flush();
    const last = tell.mock.lastCall as unknown as [
      Record<'startedAt' | 'endedAt' | 'sentAt', string>,
    ];
    const [{ startedAt, endedAt, sentAt }] = last;
    expect(Date.parse(endedAt) - Date.parse(startedAt)).toBe(12 * MINUTE_MS);
    expect(endedAt).toBe(sentAt);
  },
);

it('keeps on the device what could not be told, and tells it later as it was', async () => {
  const offline: Answer = { ok: false, reason: 'offline' };
  const { log, tell, open } = keepLog([offline, offline, offline]);
  log.begin('one', 'grandma');
  log.end('one', 'lost');
  await log.flush();
  await log.flush();
  expect(open().read()).toMatchObject([{ id: 'one', endedBy: 'lost' }]);
  await createCallLog({ untold: open(), tell }).flush();
  expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ endedBy: 'lost' }));
});

it('does not repeat what the family has taken back', async () => {
  const { log, tell, open } = keepLog([{ ok: false, reason: 'consent-first' }]);
  log.begin('one', 'grandma');
  await log.flush();
  await log.flush();
  expect(tell).toHaveBeenCalledTimes(1);
  expect(open().read()).toEqual([]);
});

it('reads any storage without a throw, and from it nothing but calls', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      for (const call of parseUntoldCalls(stored) ?? []) expect(call.id).toBeTypeOf('string');
    }),
  );
});
