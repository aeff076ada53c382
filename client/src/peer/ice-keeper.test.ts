import type { Ice } from '@advay/shared/protocol/server-messages';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IceKeeper } from './ice-keeper.ts';
import { FRESH_ICE_TIMEOUT_MS } from './limits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ice = (name: string, expiresInMs: number | null = 60_000): Ice => ({
  servers: [{ urls: [`turn:${name}`] }],
  expiresInMs,
  relayOnly: false,
});

it('[S60] asks again at half of the credentials’ life, and never when they have no end', () => {
  const ask = vi.fn(() => true);
  const keeper = new IceKeeper(ask);
  keeper.take(ice('a'));
  vi.advanceTimersByTime(29_999);
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ask).toHaveBeenCalledTimes(1);
  keeper.take(ice('b', null));
  vi.advanceTimersByTime(10 * 60_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('gives new ones when they come in time, else the last known', async () => {
  const keeper = new IceKeeper(() => true);
  keeper.take(ice('old'));
  vi.advanceTimersByTime(20_000);
  const inTime = keeper.fresh();
  keeper.take(ice('new'));
  expect(await inTime).toEqual(ice('new'));

  vi.advanceTimersByTime(20_000);
  const tooLate = keeper.fresh();
  vi.advanceTimersByTime(FRESH_ICE_TIMEOUT_MS);
  expect(await tooLate).toEqual(ice('new'));
});

it('waits for nobody while signaling is down', async () => {
  const keeper = new IceKeeper(() => false);
  keeper.take(ice('old'));
  vi.advanceTimersByTime(20_000);
  expect(await keeper.fresh()).toEqual(ice('old'));
});
