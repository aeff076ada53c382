import type { TelemetryEnvelope } from '@advay/shared/schemas/telemetry';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mendTime } from './mend-time.ts';
import { expectEachOnce, reopen } from './testing/delivery.ts';
import { Device, roundNumber } from './testing/telemetry-bench.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How wrong a device's clock is met: a battery that was empty starts in the year its software was made. */
const WRONG = {
  'twenty minutes fast': 20 * MINUTE_MS,
  'an hour slow': -60 * MINUTE_MS,
  'three days fast': 3 * DAY_MS,
  'in 2017': Date.UTC(2017, 0, 1) - Date.UTC(2026, 2, 1, 9),
} as const;

/** A round that ends now, by the clock of the device. */
const playedNow = (device: Device, number: number) => ({
  ...roundNumber(number),
  occurredAt: new Date(device.clock.epochMs()).toISOString(),
});

/** How long ago each round was by the stamps of the last batch, in order. */
function agesMs(device: Device): number[] {
  const last: TelemetryEnvelope = JSON.parse(device.api.requests.at(-1)?.body ?? '{}');
  return last.events.map(({ occurredAt }) => Date.parse(last.sentAt) - Date.parse(occurredAt));
}

it.each(Object.entries(WRONG))('loses nothing of what was played %s', async (_, wrongMs) => {
  const device = new Device();
  device.clock.setBy(wrongMs);
  device.api.mishap = () => ({ cut: 'before-commit' });
  const tab = await device.openCalmTab();
  for (let n = 0; n < 3; n += 1) {
    await tab.telemetry.record(playedNow(device, n));
    device.clock.advance(MINUTE_MS);
  }
  // The clock is put right while they wait for the network.
  device.clock.setBy(-wrongMs);
  device.api.mishap = () => undefined;
  await device.settle(tab);
  expectEachOnce(device, 3);
  expect(await tab.telemetry.pending()).toBe(0);
  // By the API's reckoning none lies ahead of its batch, and each as long ago as it was where that can be known.
  const ages = agesMs(device);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
  if (wrongMs > 0) expect(ages).toEqual(ages.toSorted((a, b) => b - a));
});

it('sends on time and without spinning, however the clock jumps while a round waits', async () => {
  const jumpMs = fc.constantFrom(...Object.values(WRONG).flatMap((ms) => [ms, -ms]));
  await fc.assert(
    fc.asyncProperty(fc.array(jumpMs, { minLength: 1, maxLength: 6 }), async (jumps) => {
      const device = new Device();
      device.api.mishap = (request) => (request < 2 ? { status: 503 } : undefined);
      let tab = await device.openCalmTab();
      for (const [n, jump] of jumps.entries()) {
        await tab.telemetry.record(playedNow(device, n));
        device.clock.setBy(jump);
        device.clock.advance(1_000);
        expect(device.clock.nextInMs() ?? 0).toBeLessThanOrEqual(5 * MINUTE_MS);
        if (n === 3) tab = reopen(device, tab);
      }
      const startMs = device.clock.nowMs();
      await device.settle(tab);
      expectEachOnce(device, jumps.length);
      expect(device.clock.nowMs() - startMs).toBeLessThan(30 * MINUTE_MS);
    }),
    { numRuns: 40 },
  );
});

it('tells the time that was waited where the clock was set back, and leaves one that slept alone', () => {
  const sentAtMs = Date.UTC(2026, 2, 1, 9);
  const ago = (ms: number) => ({
    ...roundNumber(0),
    occurredAt: new Date(sentAtMs - ms).toISOString(),
  });
  expect(mendTime(ago(-3 * DAY_MS), MINUTE_MS, sentAtMs)).toEqual(ago(MINUTE_MS));
  expect(mendTime(ago(MINUTE_MS / 2), MINUTE_MS, sentAtMs)).toEqual(ago(MINUTE_MS));
  for (const kept of [ago(MINUTE_MS), ago(MINUTE_MS - 1_000), ago(DAY_MS)]) {
    expect(mendTime(kept, MINUTE_MS, sentAtMs)).toBe(kept);
  }
});
