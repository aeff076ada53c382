import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { beforeEach, expect, it } from 'vitest';
import { ARROWS, WASD } from '../controls/movement-keys.ts';
import { createKeyboardSource } from './keyboard-source.ts';
import { NO_INPUT } from './player-input.ts';

let target = new EventTarget();
let source = createKeyboardSource({ target, aspect: () => 1 });
let nowMs = 0;

beforeEach(() => {
  target = new EventTarget();
  source = createKeyboardSource({ target, aspect: () => 2 });
  nowMs = 0;
});

type Modifiers = Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>>;

function key(
  type: 'keydown' | 'keyup',
  code: string,
  { repeat = false, ...modifiers }: Modifiers & { repeat?: boolean } = {},
) {
  const event = Object.assign(new Event(type, { cancelable: true }), {
    code,
    repeat,
    ...modifiers,
  });
  target.dispatchEvent(event);
  return event;
}

function pass(ms: number) {
  let input = source.read(nowMs);
  for (let step = Math.round(ms / STEP_MS); step > 0; step -= 1) {
    nowMs += STEP_MS;
    input = source.read(nowMs) ?? input;
  }
  return input?.seats[0].pointers[0] ?? { xNorm: Number.NaN, yNorm: Number.NaN };
}

it('shows nothing until a key is used', () => {
  pass(500);
  expect(source.read(nowMs)).toBeNull();
  key('keydown', 'KeyQ');
  expect(source.read(nowMs)).toBeNull();
});

it('starts in the middle, slowly, and gets faster the longer the key is held', () => {
  key('keydown', 'ArrowRight');
  const early = pass(100).xNorm - 0.5;
  const later = pass(100).xNorm - 0.5 - early;
  expect(early).toBeGreaterThan(0);
  expect(early).toBeLessThan(0.03);
  expect(later).toBeGreaterThan(early);
  expect(pass(5_000).xNorm).toBe(1);
});

it('stops when the key is let go, when the window loses the focus, and starts slowly again', () => {
  key('keydown', 'KeyA');
  const held = pass(500).xNorm;
  key('keyup', 'KeyA');
  expect(pass(500).xNorm).toBe(held);
  key('keydown', 'KeyA');
  target.dispatchEvent(new Event('blur'));
  expect(pass(500).xNorm).toBe(held);
});

it('is as fast up as sideways on the screen, and no faster across', () => {
  key('keydown', 'ArrowUp');
  const up = 0.5 - pass(300).yNorm;
  key('keyup', 'ArrowUp');
  pass(20);
  key('keydown', 'ArrowRight');
  const right = pass(300).xNorm - 0.5;
  // Twice as wide as high: the same way is half as much of the width.
  expect(right).toBeCloseTo(up / 2, 2);
});

it('steers by a key that was let go before the game looked, and tells each press', () => {
  pass(20);
  key('keydown', 'ArrowRight');
  key('keyup', 'ArrowRight');
  for (let press = 0; press < 2; press += 1) {
    key('keydown', 'Space');
    key('keyup', 'Space');
  }
  const seen = [0, 1, 2].map(() => {
    nowMs += STEP_MS;
    return source.read(nowMs);
  });
  expect(seen.map((input) => input?.seats[0].axes.x)).toEqual([1, 0, 0]);
  expect(seen[0]?.seats[0].pointers[0]?.xNorm).toBeGreaterThan(0.5);
  expect(seen.map((input) => input?.actions)).toEqual([['confirm'], ['confirm'], []]);
});

it('never leaps over a pause', () => {
  key('keydown', 'ArrowRight');
  pass(20);
  const before = pass(20).xNorm;
  nowMs += 60_000;
  expect((source.read(nowMs)?.seats[0].pointers[0]?.xNorm ?? 1) - before).toBeLessThan(0.04);
});

it('confirms once a press, keeps the page from scrolling, and leaves text fields alone', () => {
  expect(key('keydown', 'Space').defaultPrevented).toBe(true);
  key('keydown', 'Space', { repeat: true });
  expect(source.read(0)?.actions).toEqual(['confirm']);
  expect(source.read(0)?.actions).toEqual([]);

  const field = Object.assign(new EventTarget(), {
    closest: (selector: string) => (selector.includes('input') ? {} : null),
  });
  const typed = Object.assign(new Event('keydown', { cancelable: true }), {
    code: 'KeyA',
    repeat: false,
  });
  Object.defineProperty(typed, 'target', { value: field });
  target.dispatchEvent(typed);
  expect(typed.defaultPrevented).toBe(false);
});

it.each(['altKey', 'ctrlKey', 'metaKey'] as const)(
  'leaves what is pressed with %s to the browser',
  (modifier) => {
    for (const code of ['ArrowLeft', 'KeyD', 'KeyW', 'Space', 'Enter']) {
      expect(key('keydown', code, { [modifier]: true }).defaultPrevented).toBe(false);
    }
    pass(500);
    expect(source.read(nowMs)).toBeNull();
  },
);

it('stops when Command comes, after which nothing tells that the arrow was let go', () => {
  key('keydown', 'ArrowRight');
  const before = pass(300).xNorm;
  key('keydown', 'MetaLeft', { metaKey: true });
  // Held on: no keyup of the arrow ever comes while Command is down.
  key('keydown', 'ArrowRight', { metaKey: true, repeat: true });
  key('keyup', 'MetaLeft');
  expect(pass(2_000).xNorm).toBe(before);
  key('keydown', 'ArrowRight');
  expect(pass(300).xNorm).toBeGreaterThan(before);
});

it('steers on with Shift, as with Caps Lock', () => {
  key('keydown', 'KeyD', { shiftKey: true });
  expect(pass(300).xNorm).toBeGreaterThan(0.5);
});

it('gives two children a pointer each, at the arrows and at WASD', () => {
  const keys = new EventTarget();
  const two = createKeyboardSource({
    target: keys,
    aspect: () => 2,
    seats: [[ARROWS], [WASD]],
  });
  keys.dispatchEvent(Object.assign(new Event('keydown'), { code: 'KeyA', repeat: false }));
  two.read(0);
  for (let step = 1; step <= 30; step += 1) two.read(step * STEP_MS);
  keys.dispatchEvent(Object.assign(new Event('keydown'), { code: 'ArrowUp', repeat: false }));
  const [first, second] = two.read(600)?.seats ?? [];
  expect(first?.pointers[0]).toMatchObject({ xNorm: 0.75 });
  expect(first?.pointers[0]?.yNorm).toBeLessThan(0.5);
  expect(second?.pointers[0]?.xNorm).toBeLessThan(0.25);
  expect(second?.pointers[0]?.id).not.toBe(first?.pointers[0]?.id);
});

it('has no pointer where the game reads none, and confirms none the less', () => {
  const keys = new EventTarget();
  const none = createKeyboardSource({ target: keys, aspect: () => 2, seats: [[]] });
  keys.dispatchEvent(Object.assign(new Event('keydown'), { code: 'ArrowUp', repeat: false }));
  expect(none.read(0)).toBeNull();
  keys.dispatchEvent(Object.assign(new Event('keydown'), { code: 'Space', repeat: false }));
  expect(none.read(16)).toEqual({ ...NO_INPUT, actions: ['confirm'] });
});
