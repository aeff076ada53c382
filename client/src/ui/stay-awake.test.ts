import { expect, it } from 'vitest';
import { stayAwake, type WakeParts } from './stay-awake.ts';

/** A browser with a screen that may sleep, and a page that is seen or not. */
function playBrowser() {
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as 'visible' | 'hidden',
  });
  const screen = { locks: 0, asked: 0, isRefusing: false };
  const held = new Set<() => void>();
  const locks: WakeParts['locks'] = {
    async request() {
      screen.asked += 1;
      if (screen.isRefusing || page.visibilityState !== 'visible') throw new DOMException('no');
      const lock = new EventTarget();
      const release = async () => {
        if (!held.delete(release)) return;
        screen.locks -= 1;
        lock.dispatchEvent(new Event('release'));
      };
      held.add(release);
      screen.locks += 1;
      return Object.assign(lock, { release });
    },
  };
  const turn = async (to: 'visible' | 'hidden') => {
    page.visibilityState = to;
    // As the system does: with the page the lock goes.
    if (to === 'hidden') for (const release of [...held]) release();
    page.dispatchEvent(new Event('visibilitychange'));
    await settle();
  };
  return { parts: { page, locks }, screen, turn };
}

/** Whatever was begun by promises is done: no time passes. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('keeps the screen lit until it is enough, also when the page was away in between', async () => {
  const { parts, screen, turn } = playBrowser();
  const enough = stayAwake(parts);
  await settle();
  expect(screen.locks).toBe(1);
  for (let times = 0; times < 3; times += 1) {
    await turn('hidden');
    expect(screen.locks).toBe(0);
    await turn('visible');
    expect(screen.locks).toBe(1);
  }
  enough();
  expect(screen.locks).toBe(0);
  await turn('hidden');
  await turn('visible');
  expect(screen.locks).toBe(0);
});

it('asks for no second lock while it holds one', async () => {
  const { parts, screen, turn } = playBrowser();
  stayAwake(parts);
  await turn('visible');
  await turn('visible');
  expect(screen.asked).toBe(1);
});

it('holds nothing when it was enough before the lock came', async () => {
  const { parts, screen } = playBrowser();
  stayAwake(parts)();
  await settle();
  expect(screen.locks).toBe(0);
});

it('takes a refusal as it is, and asks again when the page comes back', async () => {
  const { parts, screen, turn } = playBrowser();
  screen.isRefusing = true;
  stayAwake(parts);
  await settle();
  expect(screen.locks).toBe(0);
  screen.isRefusing = false;
  await turn('visible');
  expect(screen.locks).toBe(1);
});

it('does nothing where there are no locks', () => {
  const { parts } = playBrowser();
  expect(() => stayAwake({ ...parts, locks: undefined })()).not.toThrow();
});
