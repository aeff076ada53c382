import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { ApiResult } from '../../../telemetry/ask-api.ts';
import { createDeviceRecord } from '../../../ui/device-record.ts';
import { createCallLog, parseUntoldCalls } from './call-log.ts';

type Answer = ApiResult<never>;

function keepLog(answers: Answer[]) {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
  };
  const open = () => createDeviceRecord('calls', parseUntoldCalls, [], storage);
  const tell = vi.fn(async () => answers.shift() ?? ({ ok: true } as Answer));
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 29, 17, minute));
  const log = createCallLog({ untold: open(), tell, now });
  const after = (minutes: number) => {
    minute += minutes;
  };
  return { log, tell, open, after };
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
