import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReleaseAnswer } from '../shell/wish.ts';
import { playLocks } from '../testing/played-locks.ts';
import { BUSY_LOCK } from './busy-lock.ts';
import { followUpdates } from './follow-updates.ts';
import { UPDATE_LIMITS } from './limits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A browser in which a worker may wait, and which hands over to it when it is told to. */
function playBrowser() {
  const locks = playLocks();
  const world = { isWaiting: false, isOnline: true, isQuiet: true, looks: 0, handovers: 0 };
  const answering: { release: string } = { release: 'one' };
  const tabs: { noteHandover(): void }[] = [];

  function openTab(memory: Map<string, string> | null = new Map()) {
    const page = new EventTarget();
    const tab = { release: answering.release, loads: 0 };
    const isYours = () => tab.release === answering.release;
    const updates = followUpdates({
      locks,
      waiting: () =>
        world.isWaiting
          ? {
              postMessage: () => {
                world.isWaiting = false;
                world.handovers += 1;
                answering.release = 'two';
                for (const each of tabs) each.noteHandover();
              },
            }
          : null,
      handedOver: async () => {},
      askRelease: async (): Promise<ReleaseAnswer> => ({ ...answering, isYours: isYours() }),
      look: async () => {
        world.looks += 1;
      },
      isQuiet: () => world.isQuiet,
      isOnline: () => world.isOnline,
      memory: memory && {
        getItem: (key) => memory.get(key) ?? null,
        setItem: (key, value) => void memory.set(key, value),
      },
      load: () => {
        tab.loads += 1;
      },
      page,
    });
    tabs.push(updates);
    return Object.assign(tab, { updates, page });
  }
  return { locks, world, openTab };
}

const someLooks = () => vi.advanceTimersByTimeAsync(3 * UPDATE_LIMITS.tryEveryMs);

it('a new version takes over while nobody plays, and every tab at rest is loaded once', async () => {
  const { world, openTab } = playBrowser();
  const tabs = [openTab(), openTab()];
  for (const { updates } of tabs) updates.tellPlace('rest');
  world.isWaiting = true;
  tabs[0]?.updates.noteWaiting();
  await someLooks();
  await someLooks();
  expect([world.handovers, ...tabs.map(({ loads }) => loads)]).toEqual([1, 1, 1]);
});

it('it waits as long as a game is on in another tab, however long that is', async () => {
  const { world, openTab } = playBrowser();
  const [garden, game] = [openTab(), openTab()];
  garden.updates.tellPlace('rest');
  game.updates.tellPlace('busy');
  world.isWaiting = true;
  garden.updates.noteWaiting();
  await vi.advanceTimersByTimeAsync(UPDATE_LIMITS.lookEveryMs);
  expect([world.handovers, garden.loads, game.loads]).toEqual([0, 0, 0]);

  game.updates.tellPlace('rest');
  await someLooks();
  expect([world.handovers, garden.loads, game.loads]).toEqual([1, 1, 1]);
});

it('a tab that dies in its game holds nothing up', async () => {
  const { world, locks, openTab } = playBrowser();
  const garden = openTab();
  garden.updates.tellPlace('rest');
  let die = () => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  void locks.request(BUSY_LOCK, { mode: 'shared' }, () => death);
  world.isWaiting = true;
  await someLooks();
  garden.updates.noteWaiting();
  await someLooks();
  expect(world.handovers).toBe(0);
  die();
  await someLooks();
  expect(world.handovers).toBe(1);
});

it('a game that begins as the version takes over is not loaded away', async () => {
  const { world, openTab } = playBrowser();
  const [garden, game] = [openTab(), openTab()];
  garden.updates.tellPlace('rest');
  game.updates.tellPlace('rest');
  world.isWaiting = true;
  garden.updates.noteWaiting();
  game.updates.tellPlace('busy');
  await someLooks();
  expect([world.handovers, garden.loads, game.loads]).toEqual([1, 1, 0]);
  game.updates.tellPlace('rest');
  await someLooks();
  expect(game.loads).toBe(1);
});

it('a page under a finger or without a network is loaded when that is over', async () => {
  const { world, openTab } = playBrowser();
  const tab = openTab();
  tab.updates.tellPlace('rest');
  Object.assign(world, { isWaiting: true, isQuiet: false });
  tab.updates.noteWaiting();
  await someLooks();
  Object.assign(world, { isQuiet: true, isOnline: false });
  await someLooks();
  expect([world.handovers, tab.loads]).toEqual([1, 0]);
  world.isOnline = true;
  await someLooks();
  expect(tab.loads).toBe(1);
});

it('a tab that came back as the old version is not loaded for ever', async () => {
  const { world, openTab } = playBrowser();
  const memory = new Map<string, string>();
  const before = openTab(memory);
  before.updates.tellPlace('rest');
  world.isWaiting = true;
  before.updates.noteWaiting();
  await someLooks();
  const after = Object.assign(openTab(memory), { release: 'one' });
  after.updates.tellPlace('rest');
  after.updates.noteHandover();
  await someLooks();
  expect([before.loads, after.loads]).toEqual([1, 0]);
});

it('a browser that keeps nothing for a tab never loads it anew', async () => {
  const { world, openTab } = playBrowser();
  const tab = openTab(null);
  tab.updates.tellPlace('rest');
  world.isWaiting = true;
  tab.updates.noteWaiting();
  await someLooks();
  expect([world.handovers, tab.loads]).toEqual([1, 0]);
});

it('looks for a newer version when the page is shown again and every few hours, and is quiet otherwise', async () => {
  const { world, openTab } = playBrowser();
  const { page } = openTab();
  page.dispatchEvent(new Event('pageshow'));
  expect(world.looks).toBe(1);
  await vi.advanceTimersByTimeAsync(UPDATE_LIMITS.lookEveryMs);
  expect(world.looks).toBe(2);
  expect(vi.getTimerCount()).toBe(1);
});
