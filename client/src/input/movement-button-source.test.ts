import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Controls } from '../controls/controls.ts';
import { movementsOf } from '../controls/movement.ts';
import {
  type ButtonLike,
  type ButtonLook,
  createMovementButtonSource,
} from './movement-button-source.ts';
import { seatOf } from './seat-input.ts';

const BODY: Controls = {
  sense: 'body',
  pointers: 0,
  smoothing: 'pop',
  signs: ['arms-up', 'arm-out'],
  axes: ['lean'],
  seats: 2,
};

/** A strip of buttons on a glass, and time that passes. */
function glass(players: 1 | 2 = 1) {
  const strip = new EventTarget();
  const page = new EventTarget();
  const onLook = vi.fn<(button: ButtonLike, look: ButtonLook) => void>();
  const source = createMovementButtonSource({ strip, page, controls: BODY, players, onLook });
  const buttons = new Map<string, ButtonLike & { closest(): ButtonLike }>();
  let nowMs = 0;

  function button(movement: string, seat: 0 | 1 = 0) {
    const key = `${movement} ${seat}`;
    const known = buttons.get(key);
    if (known) return known;
    const made = { dataset: { movement, seat: String(seat) }, closest: () => made };
    buttons.set(key, made);
    return made;
  }
  function send(at: EventTarget, type: string, fields: object = {}, target?: object) {
    const event = Object.assign(new Event(type, { cancelable: true }), fields);
    if (target) Object.defineProperty(event, 'target', { value: target });
    const stopped = vi.spyOn(event, 'stopPropagation');
    at.dispatchEvent(event);
    return { event, isStopped: stopped.mock.calls.length > 0 };
  }
  const finger = (pointerId: number) => ({ pointerId, pointerType: 'touch' });
  const mouse = { pointerId: 99, pointerType: 'mouse', relatedTarget: null };
  return {
    onLook,
    send,
    strip,
    button,
    touch: (movement: string, pointerId = 1, seat: 0 | 1 = 0) =>
      send(strip, 'pointerdown', finger(pointerId), button(movement, seat)),
    lift: (pointerId = 1) => send(page, 'pointerup', finger(pointerId)),
    restOn: (movement: string) => send(strip, 'pointerover', mouse, button(movement)),
    moveOff: (movement: string) => send(strip, 'pointerout', mouse, button(movement)),
    clickOn: (movement: string) => {
      send(strip, 'pointerdown', mouse, button(movement));
      send(page, 'pointerup', mouse);
    },
    key: (type: string, movement: string, code = 'Space') =>
      send(strip, type, { code, repeat: false }, button(movement)).event,
    leave: (type: string) => send(page, type),
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

type Input = ReturnType<ReturnType<typeof glass>['pass']>;
const on = (input: Input, seat: 0 | 1 = 0) =>
  input === null ? null : seatOf(input, seat).signs.filter(({ isOn }) => isOn);

it('says nothing until a button was used', () => {
  const buttons = glass();
  buttons.restOn('arms-up');
  expect(buttons.pass(500)).toBeNull();
});

it('shows a sign as long as a finger holds its button, and leaves the field alone', () => {
  const buttons = glass();
  expect(buttons.touch('arms-up').isStopped).toBe(true);
  expect(on(buttons.pass(100))).toEqual([{ name: 'arms-up', value: 1, isOn: true }]);
  buttons.lift();
  expect(on(buttons.pass(100))).toEqual([]);
  expect(buttons.onLook.mock.calls.map(([, look]) => look)).toEqual(['held', 'at-rest']);
});

it('holds as many as there are fingers', () => {
  const buttons = glass();
  buttons.touch('arm-out-left', 1);
  buttons.touch('arm-out-right', 2);
  buttons.touch('lean-right', 3);
  const input = buttons.pass(400);
  expect(on(input)?.map(({ side }) => side)).toEqual(['left', 'right']);
  expect(input?.seats[0].axes).toEqual({ lean: 1 });
  buttons.lift(1);
  expect(on(buttons.pass(100))?.map(({ side }) => side)).toEqual(['right']);
});

it('is held by whatever rests on it, until it moves off', () => {
  const buttons = glass();
  buttons.restOn('arms-up');
  buttons.pass(600);
  expect(buttons.onLook.mock.lastCall?.[1]).toBe('rested-on');
  expect(on(buttons.pass(400))).toHaveLength(1);
  buttons.moveOff('arms-up');
  expect(on(buttons.pass(100))).toEqual([]);
});

it('is not held by a mouse that clicked and stayed', () => {
  const buttons = glass();
  buttons.restOn('arms-up');
  buttons.clickOn('arms-up');
  expect(on(buttons.pass(3_000))).toEqual([]);
});

it('is held by space and enter while it has the focus', () => {
  const buttons = glass();
  expect(buttons.key('keydown', 'arms-up').defaultPrevented).toBe(true);
  expect(on(buttons.pass(2_000))).toHaveLength(1);
  expect(buttons.key('keyup', 'arms-up').defaultPrevented).toBe(true);
  expect(on(buttons.pass(100))).toEqual([]);
  buttons.key('keydown', 'arms-up', 'Enter');
  buttons.pass(100);
  buttons.send(buttons.strip, 'focusout');
  expect(on(buttons.pass(100))).toEqual([]);
});

it('takes a press by a switch or a screen reader for a while', () => {
  const buttons = glass();
  buttons.send(buttons.strip, 'click', { detail: 0 }, buttons.button('arms-up'));
  expect(on(buttons.pass(1_000))).toHaveLength(1);
  expect(on(buttons.pass(1_000))).toEqual([]);
  buttons.send(buttons.strip, 'click', { detail: 1 }, buttons.button('arms-up'));
  expect(on(buttons.pass(100))).toEqual([]);
});

it('knows whose button it is', () => {
  const buttons = glass(2);
  buttons.touch('arms-up', 1, 1);
  const input = buttons.pass(100);
  expect([on(input, 0)?.length, on(input, 1)?.length]).toEqual([0, 1]);
});

it('never leaves anything stuck, whatever is touched, rested on, lifted or left', () => {
  const ids = movementsOf(BODY).map(({ id }) => id);
  const act = fc.record({
    what: fc.constantFrom('touch', 'touch', 'lift', 'rest', 'off', 'space', 'click', 'blur'),
    id: fc.constantFrom(...ids),
    finger: fc.integer({ min: 1, max: 3 }),
    thenMs: fc.integer({ min: 0, max: 1_000 }),
  });
  fc.assert(
    fc.property(
      fc.array(act, { maxLength: 40 }),
      fc.constantFrom('blur', 'visibilitychange', 'by hand'),
      (acts, end) => {
        const buttons = glass();
        for (const { what, id, finger, thenMs } of acts) {
          if (what === 'touch') buttons.touch(id, finger);
          if (what === 'lift') buttons.lift(finger);
          if (what === 'rest') buttons.restOn(id);
          if (what === 'off') buttons.moveOff(id);
          if (what === 'space') buttons.key('keydown', id);
          if (what === 'click') buttons.clickOn(id);
          if (what === 'blur') buttons.leave('blur');
          if (thenMs > 500) buttons.pass(thenMs);
        }
        if (end === 'by hand') {
          for (const finger of [1, 2, 3]) buttons.lift(finger);
          for (const id of ids) buttons.moveOff(id);
          buttons.key('keyup', 'arms-up');
        } else {
          buttons.leave(end);
        }
        const seat = buttons.pass(600)?.seats[0];
        expect(seat?.signs.filter(({ value, isOn }) => isOn || value > 0) ?? []).toEqual([]);
        expect(seat?.axes ?? {}).toEqual({});
        const looks = new Map(buttons.onLook.mock.calls);
        expect([...looks.values()]).not.toContain('held');
      },
    ),
  );
});
