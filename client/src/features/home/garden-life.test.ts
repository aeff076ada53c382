import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LIFE_LIMITS, wakeGarden } from './garden-life.ts';

const KINDS = ['cloud', 'dweller', 'flag', 'flower', 'star', 'reeds', 'bubble', 'light'] as const;

function garden(kinds: readonly string[] = KINDS) {
  const moved: string[] = [];
  const moving = new Set<{ currentTime: number }>();
  const things = kinds.map((kind) => ({
    getAttribute: () => kind,
    animate: (_frames: unknown, { duration }: { duration: number }) => {
      expect(duration).toBeGreaterThan(0);
      moved.push(kind);
      const shown = {
        currentTime: 0,
        pause: () => void moving.add(shown),
        cancel: () => void moving.delete(shown),
      };
      return shown;
    },
  }));
  return { moved, moving, node: { querySelectorAll: () => things } as unknown as ParentNode };
}

function lookedAt(isLooked: boolean, isCalm: boolean): void {
  vi.stubGlobal('document', {
    visibilityState: isLooked ? 'visible' : 'hidden',
    documentElement: { dataset: {} },
  });
  vi.stubGlobal('matchMedia', () => ({ matches: isCalm }));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A movement has begun by then, and none has ended. */
const A_LITTLE_MS = 300;

const turns = (count: number) => vi.advanceTimersByTime(count * LIFE_LIMITS.everyMs);

it('moves everything in turn, one at a time', () => {
  lookedAt(true, false);
  const { moved, moving, node } = garden();
  const end = wakeGarden(node);
  vi.advanceTimersByTime(A_LITTLE_MS);
  for (const _ of KINDS) {
    turns(1);
    const [shown] = moving;
    expect(moving.size).toBe(1);
    expect(shown?.currentTime).toBeGreaterThan(0);
  }
  expect(moved).toHaveLength(KINDS.length);
  expect(new Set(moved)).toEqual(new Set(KINDS));
  end();
  expect(moving.size).toBe(0);
  turns(3);
  expect(moved).toHaveLength(KINDS.length);
});

it.each([
  ['hidden', false, false],
  ['asked for less motion', true, true],
])('stands still while the page is %s', (_why, isLooked, isCalm) => {
  lookedAt(isLooked, isCalm);
  const { moved, node } = garden();
  const end = wakeGarden(node);
  turns(10);
  expect(moved).toEqual([]);
  end();
});

it('waits for what is not there yet, and passes over what it does not know', () => {
  lookedAt(true, false);
  const { moved, node } = garden([]);
  const end = wakeGarden(node);
  turns(3);
  expect(moved).toEqual([]);
  end();
  const strange = garden(['comet']);
  const endStrange = wakeGarden(strange.node);
  turns(3);
  expect(strange.moved).toEqual([]);
  endStrange();
});
