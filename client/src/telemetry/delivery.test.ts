import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectEachOnce, reopen, turns } from './testing/delivery.ts';
import type { Mishap } from './testing/fake-api.ts';
import { Device, roundNumber } from './testing/telemetry-bench.ts';

it('brings 200 rounds through 20 cuts, each exactly once', async () => {
  const device = new Device();
  const kinds = [
    'before-commit',
    'after-commit',
    'hang-before-commit',
    'hang-after-commit',
  ] as const;
  let cuts = 0;
  device.api.mishap = () => {
    const cut = kinds[cuts % kinds.length];
    if (cuts >= 20 || !cut) return undefined;
    cuts += 1;
    return { cut };
  };
  let tab = device.openTab();
  for (let n = 0; n < 200; n += 1) {
    const cutsBefore = cuts;
    const kept = tab.telemetry.record(roundNumber(n));
    if (n % 9 === 8) void tab.telemetry.flush('round-end');
    await Promise.race([kept, turns(30)]);
    await turns(10);
    device.clock.advance(2_000);
    if (cuts > cutsBefore && kinds[(cuts - 1) % kinds.length]?.startsWith('hang')) {
      tab = reopen(device, tab);
    }
  }
  while (cuts < 20) {
    await Promise.race([tab.telemetry.flush('timer'), turns(60)]);
    device.clock.advance(60_000);
    await turns(20);
    tab = reopen(device, tab);
  }
  tab = reopen(device, tab);
  await device.settle(tab);
  expect(cuts).toBe(20);
  expectEachOnce(device, 200);
  expect(await tab.telemetry.pending()).toBe(0);
});

it('brings any rounds through any mishaps, each exactly once', async () => {
  const mishap: fc.Arbitrary<Mishap | undefined> = fc.oneof(
    fc.constant(undefined),
    fc.record({ cut: fc.constantFrom('before-commit' as const, 'after-commit' as const) }),
    fc.record({ status: fc.constantFrom(408, 429, 500, 502, 503) }),
    fc.constant({ status: 413 }),
    fc.constant({ body: '<html>Please sign in to this hotel</html>' }),
    fc.constant({
      body: '{"verdicts":[{"index":0,"id":"of another batch","verdict":"accepted"}]}',
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(mishap, { maxLength: 12 }),
      fc.integer({ min: 2, max: 60 }),
      async (mishaps, count) => {
        const device = new Device();
        // A lone event refused is a poison event; that has a test of its own.
        device.api.mishap = (request, sent) => {
          const next = mishaps[request];
          return next && 'status' in next && next.status === 413 && sent.length === 1
            ? undefined
            : next;
        };
        const tab = device.openTab();
        for (let n = 0; n < count; n += 1) await tab.telemetry.record(roundNumber(n));
        await device.settle(tab);
        expectEachOnce(device, count);
        expect(await tab.telemetry.pending()).toBe(0);
        tab.telemetry.dispose();
      },
    ),
    { numRuns: 40 },
  );
});

it('two tabs take turns, and without locks the ids keep it right', async () => {
  for (const locks of ['shared', 'none'] as const) {
    const device = new Device();
    const overrides = locks === 'none' ? { locks: null } : {};
    const [one, two] = [device.openTab(overrides), device.openTab(overrides)];
    for (let n = 0; n < 30; n += 1) {
      await Promise.all([
        (n % 2 ? one : two).telemetry.record(roundNumber(n)),
        one.telemetry.flush('round-end'),
        two.telemetry.flush('round-end'),
      ]);
    }
    await device.settle(one);
    await device.settle(two);
    expectEachOnce(device, 30);
    if (locks === 'shared') expect(device.api.mostAtOnce).toBe(1);
    expect(await two.telemetry.pending()).toBe(0);
  }
});
