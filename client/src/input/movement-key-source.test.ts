import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Controls } from '../controls/controls.ts';
import { keysOf } from '../controls/movement-keys.ts';
import { createMovementKeySource } from './movement-key-source.ts';
import { seatOf } from './seat-input.ts';

const HAND: Controls = {
  sense: 'hand',
  pointers: 0,
  smoothing: 'pop',
  signs: ['fist', 'fingers', 'sweep'],
  axes: ['lean'],
  seats: 2,
};

/** A keyboard before a game with these controls, and time that passes. */
function keyboard(players: 1 | 2 = 1, controls: Controls = HAND) {
  const target = new EventTarget();
  const source = createMovementKeySource({ target, controls, players });
  let nowMs = 0;
  const send = (type: string, fields: object = {}) => {
    const event = Object.assign(new Event(type, { cancelable: true }), { repeat: false }, fields);
    target.dispatchEvent(event);
    return event;
  };
  return {
    source,
    send,
    down: (code: string) => send('keydown', { code }),
    up: (code: string) => send('keyup', { code }),
    pass(ms: number) {
      let input = source.read(nowMs);
      for (let step = Math.max(1, Math.round(ms / STEP_MS)); step > 0; step -= 1) {
        nowMs += STEP_MS;
        input = source.read(nowMs);
      }
      return input;
    },
  };
}

type Input = ReturnType<ReturnType<typeof keyboard>['pass']>;

const on = (input: Input, seat: 0 | 1 = 0) =>
  input === null ? null : seatOf(input, seat).signs.filter(({ isOn }) => isOn);

it('says nothing until one of its keys was used', () => {
  const keys = keyboard();
  keys.down('KeyQ');
  keys.send('keydown', { code: 'KeyF', ctrlKey: true });
  expect(keys.pass(100)).toBeNull();
});

it('shows a fist as long as its key is held, in full', () => {
  const keys = keyboard();
  expect(keys.down('KeyF').defaultPrevented).toBe(true);
  expect(on(keys.pass(100))).toEqual([{ name: 'fist', value: 1, isOn: true }]);
  keys.down('KeyF');
  expect(on(keys.pass(5_000))).toHaveLength(1);
  keys.up('KeyF');
  const rested = keys.pass(100);
  expect(on(rested)).toEqual([]);
  expect(rested?.seats[0].signs).toContainEqual({ name: 'fist', value: 0, isOn: false });
});

it('shows a tap that was over before the game looked', () => {
  const keys = keyboard();
  keys.pass(50);
  keys.down('KeyF');
  keys.up('KeyF');
  const heard = Array.from({ length: 12 }, () => on(keys.pass(STEP_MS))?.length);
  expect(heard).toContain(1);
  expect(heard.at(-1)).toBe(0);
});

it('leans by the arrows, softly, and comes back', () => {
  const keys = keyboard();
  keys.down('ArrowLeft');
  const early = keys.pass(50)?.seats[0].axes.lean ?? 0;
  expect(early).toBeLessThan(0);
  expect(early).toBeGreaterThan(-0.5);
  expect(keys.pass(400)?.seats[0].axes).toEqual({ lean: -1 });
  keys.up('ArrowLeft');
  expect(keys.pass(400)?.seats[0].axes).toEqual({});
});

const counts = (input: Input) => on(input)?.map(({ count }) => count);

it('counts by digits: the last one held, nought too', () => {
  const keys = keyboard();
  keys.down('Digit3');
  expect(counts(keys.pass(100))).toEqual([3]);
  keys.down('Digit4');
  expect(counts(keys.pass(100))).toEqual([4]);
  keys.up('Digit4');
  expect(counts(keys.pass(100))).toEqual([3]);
  keys.up('Digit3');
  keys.down('Digit0');
  expect(counts(keys.pass(100))).toEqual([0]);
});

it('shows one count at a time while one key takes over from another', () => {
  const keys = keyboard();
  keys.down('Digit3');
  keys.pass(100);
  keys.up('Digit3');
  keys.down('Digit4');
  const told = Array.from({ length: 8 }, () => keys.pass(STEP_MS)?.seats[0].signs ?? []);
  for (const signs of told) {
    expect(signs.filter(({ name }) => name === 'fingers')).toHaveLength(1);
  }
  expect(told.at(-1)).toContainEqual({ name: 'fingers', value: 1, isOn: true, count: 4 });
});

it('takes one and then nought for ten, held together or in turn, and has a key for it', () => {
  for (const isTogether of [true, false]) {
    const keys = keyboard();
    keys.down('Digit1');
    keys.pass(200);
    if (!isTogether) keys.up('Digit1');
    keys.pass(200);
    keys.down('Digit0');
    expect(counts(keys.pass(100))).toEqual([10]);
  }
  const keys = keyboard();
  keys.down('Minus');
  expect(counts(keys.pass(100))).toEqual([10]);
  keys.up('Minus');
  keys.pass(2_000);
  keys.down('Digit0');
  expect(counts(keys.pass(100))).toEqual([0]);
});

it('seats two at one keyboard', () => {
  const keys = keyboard(2);
  keys.down('ArrowRight');
  keys.down('KeyA');
  keys.down('Digit3');
  const input = keys.pass(400);
  expect(input?.seats.map(({ axes }) => axes)).toEqual([{ lean: 1 }, { lean: -1 }]);
  expect(on(input, 0)).toEqual([]);
  expect(on(input, 1)).toMatchObject([{ name: 'fingers', count: 3 }]);
});

it.each(['blur', 'visibilitychange', 'pagehide'])('lets all go at %s', (type) => {
  const keys = keyboard(2);
  for (const code of ['ArrowRight', 'KeyA', 'KeyF', 'Digit3']) keys.down(code);
  keys.pass(400);
  keys.send(type);
  for (const { signs, axes } of keys.pass(STEP_MS)?.seats ?? []) {
    expect(signs.filter(({ isOn }) => isOn)).toEqual([]);
    expect(axes).toEqual({});
  }
});

it('never leaves anything stuck, whatever is pressed, let go, tapped or left', () => {
  const codes = keysOf(HAND, 2).flatMap(({ movements }) => Object.keys(movements));
  const act = fc.record({
    code: fc.constantFrom(...codes),
    what: fc.constantFrom('down', 'up', 'down', 'up', 'blur', 'shortcut'),
    thenMs: fc.integer({ min: 0, max: 120 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), fc.boolean(), (acts, endsByBlur) => {
      const keys = keyboard(2);
      const held = new Set<string>();
      for (const { code, what, thenMs } of acts) {
        if (what === 'down') {
          keys.down(code);
          held.add(code);
        } else if (what === 'up') {
          keys.up(code);
          held.delete(code);
        } else {
          keys.send(what === 'blur' ? 'blur' : 'keydown', { code, metaKey: true });
          held.clear();
        }
        if (thenMs > 60) keys.pass(thenMs);
      }
      if (endsByBlur) keys.send('blur');
      else for (const code of held) keys.up(code);
      const rested = keys.pass(600);
      for (const { signs, axes } of rested?.seats ?? []) {
        expect(signs.filter(({ value, isOn }) => isOn || value > 0)).toEqual([]);
        expect(axes).toEqual({});
      }
    }),
  );
});
