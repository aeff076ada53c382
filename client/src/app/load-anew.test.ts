import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLoadAnew } from './load-anew.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function waitForServer() {
  const page = new EventTarget();
  const world = { isThere: false, isFree: true };
  const load = vi.fn();
  const isServerThere = vi.fn(async () => world.isThere);
  const anew = createLoadAnew({ isServerThere, isFree: () => world.isFree, load, page });
  anew.wait();
  anew.wait();
  return { page, world, load, isServerThere };
}

it('loads once when the server answers again, however long that takes', async () => {
  const { world, load } = waitForServer();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(load).not.toHaveBeenCalled();
  world.isThere = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(load).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('asks at once when the network is back, and does not believe that alone', async () => {
  const { page, world, load, isServerThere } = waitForServer();
  page.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect([isServerThere.mock.calls.length, load.mock.calls.length]).toEqual([1, 0]);
  world.isThere = true;
  page.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(load).toHaveBeenCalledTimes(1);
});

it('takes no game from under a child, and asks nobody meanwhile', async () => {
  const { world, load, isServerThere } = waitForServer();
  world.isThere = true;
  world.isFree = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect([isServerThere.mock.calls.length, load.mock.calls.length]).toEqual([0, 0]);
  world.isFree = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(load).toHaveBeenCalledTimes(1);
});
