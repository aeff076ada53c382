import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { KEEPALIVE_BYTES } from './limits.ts';
import { expectEachOnce, ids, reopen, turns } from './testing/delivery.ts';
import { ACCOUNT, CHILD, Device, roundNumber } from './testing/telemetry-bench.ts';

afterEach(() => vi.restoreAllMocks());

it('sends twenty rounds as one batch, in order', async () => {
  const device = new Device();
  const { telemetry } = await device.openCalmTab();
  for (let n = 0; n < 20; n += 1) await telemetry.record(roundNumber(n));
  expect(device.api.requests.map((request) => request.events)).toEqual([20]);
  expect([...device.api.stored.keys()]).toEqual(ids(20));
  expect(await telemetry.pending()).toBe(0);
});

it('sends a lone round after half a minute, or at once and with one look when the round ends', async () => {
  const device = new Device();
  const { telemetry } = await device.openCalmTab();
  await telemetry.record(roundNumber(0));
  expect(device.api.requests).toHaveLength(0);
  expect(device.clock.nextInMs()).toBe(30_000);
  device.clock.advance(30_000);
  await telemetry.flush('timer');
  expect(device.api.stored.size).toBe(1);
  const looks = vi.spyOn(device.locks, 'request');
  await telemetry.record(roundNumber(1), 'round-end');
  expect(device.api.stored.size).toBe(2);
  expect(looks).toHaveBeenCalledTimes(1);
});

it('without an account keeps nothing and sends nothing', async () => {
  const device = new Device();
  const { telemetry } = device.openTab();
  telemetry.setAccount(null);
  expect(await telemetry.record(roundNumber(0))).toBe('not-kept');
  await telemetry.flush('round-end');
  telemetry.setAccount(ACCOUNT);
  expect(await telemetry.pending()).toBe(0);
  const guest = { ...roundNumber(1), childId: '11111111-2c1e-4a6f-8f4e-3a1b2c3d4e5f' };
  expect(await telemetry.record(guest)).toBe('not-kept');
  await telemetry.flush('round-end');
  expect(device.api.requests).toHaveLength(0);
});

it('never hands one parent the rounds of another', async () => {
  const device = new Device();
  const { telemetry } = await device.openCalmTab();
  await telemetry.record(roundNumber(0));
  telemetry.setAccount({ parentId: 'parent-noor', childIds: [] });
  await telemetry.flush('round-end');
  expect(await telemetry.pending()).toBe(0);
  expect(device.api.requests).toHaveLength(0);
  telemetry.setAccount(ACCOUNT);
  await telemetry.flush('start');
  expectEachOnce(device, 1);
});

it('sends nothing of what a parent had deleted', async () => {
  const device = new Device();
  const { telemetry } = await device.openCalmTab();
  await telemetry.record(roundNumber(0));
  await telemetry.forgetWaiting();
  await telemetry.flush('round-end');
  expect(await telemetry.pending()).toBe(0);
  expect(device.api.requests).toHaveLength(0);
});

it('lets nothing leave but the known fields', async () => {
  const device = new Device();
  const { telemetry } = device.openTab();
  const stuffed = { ...roundNumber(0), landmarks: [[0.1, 0.2, 0.3]] };
  expect(await telemetry.record(stuffed)).toBe('kept');
  const smuggled = { ...roundNumber(1), step: [0.1, 0.2, 0.3] as unknown as string };
  expect(await telemetry.record(smuggled)).toBe('not-kept');
  await telemetry.flush('round-end');
  expect(device.api.requests[0]?.body).not.toContain('landmarks');
  expectEachOnce(device, 1);
});

it('a bad event gets its verdict and never blocks the rest', async () => {
  const device = new Device();
  const { telemetry } = device.openTab();
  await telemetry.record({ ...roundNumber(99), step: 'no such step' });
  for (let n = 0; n < 3; n += 1) await telemetry.record(roundNumber(n));
  await telemetry.flush('round-end');
  expectEachOnce(device, 3);
  expect(await telemetry.pending()).toBe(0);
});

it('finds the one event that makes every batch fail, sets it aside and sends the rest', async () => {
  const device = new Device();
  const poison = roundNumber(13).id;
  device.api.mishap = (_, sent) => (sent.includes(poison) ? { status: 400 } : undefined);
  const tab = device.openTab();
  for (let n = 0; n < 40; n += 1) await tab.telemetry.record(roundNumber(n));
  await device.settle(tab);
  expect([...device.api.stored.keys()].sort()).toEqual(ids(40).filter((id) => id !== poison));
  expect(await tab.telemetry.pending()).toBe(0);
  expect(device.api.requests.length).toBeLessThan(25);
});

it('waits as long as the server asks, even when the network comes back', async () => {
  const device = new Device();
  device.api.mishap = (request) => (request === 0 ? { status: 429, retryAfter: '120' } : undefined);
  const { telemetry } = device.openTab();
  await telemetry.record(roundNumber(0));
  await telemetry.flush('round-end');
  expect(device.clock.nextInMs()).toBe(120_000);
  device.clock.advance(119_000);
  await telemetry.flush('online');
  expect(device.api.requests).toHaveLength(1);
  device.clock.advance(1_000);
  await telemetry.flush('timer');
  expectEachOnce(device, 1);
});

it('keeps everything while signed out and sends it after the sign-in', async () => {
  const device = new Device();
  let isSignedIn = false;
  device.api.mishap = () => (isSignedIn ? undefined : { status: 401 });
  const { telemetry } = device.openTab();
  for (let n = 0; n < 25; n += 1) await telemetry.record(roundNumber(n));
  expect(telemetry.state().sending).toBe('signed-out');
  expect(device.api.requests).toHaveLength(1);
  isSignedIn = true;
  telemetry.setAccount(ACCOUNT);
  await telemetry.flush('timer');
  expectEachOnce(device, 25);
  expect(telemetry.state().sending).toBe('ready');
});

it('a page that goes away sends what fits, and the next start makes sure', async () => {
  const device = new Device();
  device.api.mishap = (request) => (request < 1 ? { status: 503 } : undefined);
  const first = device.openTab();
  for (let n = 0; n < 200; n += 1) await first.telemetry.record(roundNumber(n));
  device.clock.advance(10 * 60_000);
  first.signal('hidden');
  await turns(40);
  const hidden = device.api.requests.find((request) => request.keepalive);
  expect(hidden?.events).toBeGreaterThan(100);
  expect(hidden?.body.length).toBeLessThanOrEqual(KEEPALIVE_BYTES);
  const second = reopen(device, first);
  await device.settle(second);
  expectEachOnce(device, 200);
});

it('a page that goes away sends in the same breath, and only for who is signed in', async () => {
  const device = new Device();
  const calls: number[] = [];
  const counting: typeof fetch = (path, init) => {
    calls.push(JSON.parse(String(init?.body)).events.length);
    return device.api.fetch(path, init);
  };
  const tab = device.openTab({ fetch: counting });
  await tab.telemetry.flush('timer');
  await tab.telemetry.record(roundNumber(0));
  await tab.telemetry.record(roundNumber(1));
  tab.signal('hidden');
  expect(calls).toEqual([2]);
  tab.telemetry.setAccount({ parentId: 'parent-noor', childIds: [] });
  tab.signal('hidden');
  expect(calls).toEqual([2]);
});

it('with the storage full a round lives in memory, is sent at once, and the page is told', async () => {
  const device = new Device();
  const tab = device.openTab();
  await turns(10);
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  device.api.mishap = (request) => (request === 0 ? { cut: 'before-commit' } : undefined);
  const states: string[] = [];
  tab.telemetry.subscribe(() => states.push(tab.telemetry.state().storage));
  await tab.telemetry.record(roundNumber(0));
  expect(device.api.requests).toHaveLength(1);
  expect(await tab.telemetry.pending()).toBe(1);
  expect(tab.telemetry.state().storage).toBe('full');
  full.mockRestore();
  await device.settle(tab);
  expectEachOnce(device, 1);
  expect(states).toEqual(['full', 'ok']);
});

it('plays on in a browser without any storage', async () => {
  const device = new Device();
  const { telemetry } = device.openTab({ storage: null });
  await telemetry.record(roundNumber(0));
  expectEachOnce(device, 1);
  expect(telemetry.state().storage).toBe('unavailable');
  expect(await telemetry.pending()).toBe(0);
});

it('takes an event once however often it is recorded', async () => {
  const device = new Device();
  const { telemetry } = await device.openCalmTab();
  await Promise.all([telemetry.record(roundNumber(0)), telemetry.record(roundNumber(0))]);
  expect(await telemetry.pending()).toBe(1);
  expect(roundNumber(0).childId).toBe(CHILD);
});
