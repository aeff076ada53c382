import { beforeEach, expect, it } from 'vitest';
import type { Sign } from '../controls/sign.ts';
import { mergeSources } from './merge-sources.ts';
import {
  EMPTY_SEAT,
  type InputSource,
  LOST_INPUT,
  NO_INPUT,
  type PlayerInput,
  type SeatInput,
} from './player-input.ts';
import { inputOf } from './seat-input.ts';

/** A device whose reading the test sets. */
function device() {
  const set = { input: null as PlayerInput | null, isDisposed: false };
  const source: InputSource = {
    read: () => set.input,
    dispose() {
      set.isDisposed = true;
    },
  };
  return {
    source,
    set,
    pointsAt: (xNorm: number, id = 0) => {
      set.input = inputOf([{ id, xNorm, yNorm: 0.5, side: null }]);
    },
    isLifted: () => {
      set.input = NO_INPUT;
    },
    isLost: () => {
      set.input = LOST_INPUT;
    },
  };
}

let mouse = device();
let camera = device();
let merged = mergeSources([]);
let nowMs = 0;

beforeEach(() => {
  mouse = device();
  camera = device();
  merged = mergeSources([mouse.source, camera.source]);
  nowMs = 0;
});

function after(ms: number) {
  nowMs += ms;
  return merged.read(nowMs);
}

const x = (input: PlayerInput | null) => input?.seats[0].pointers[0]?.xNorm;

it('has nothing to say while nobody has', () => {
  expect(after(16)).toBeNull();
});

it('is the hand while only the hand plays, and lost when it is lost', () => {
  camera.isLost();
  expect(after(16)).toBe(LOST_INPUT);
  camera.pointsAt(0.4);
  expect(x(after(16))).toBe(0.4);
  camera.isLost();
  expect(after(16)).toBe(LOST_INPUT);
});

it('lets a mouse in use play on while the camera sees nobody', () => {
  camera.isLost();
  after(16);
  mouse.pointsAt(0.1);
  after(16);
  for (const at of [0.2, 0.3, 0.4]) {
    mouse.pointsAt(at);
    expect(x(after(16))).toBe(at);
  }
  // At rest, too, for a while.
  expect(x(after(7_000))).toBe(0.4);
});

it('asks for the player when the mouse was left alone and the camera sees nobody', () => {
  camera.isLost();
  mouse.pointsAt(0.4);
  after(16);
  after(16);
  expect(after(9_000)?.tracking).toBe('lost');
  expect(after(9_000)?.tracking).toBe('lost');
  mouse.pointsAt(0.5);
  after(16);
  expect(x(after(16))).toBe(0.5);
});

it('leaves a resting mouse alone for ever where no camera is', () => {
  const alone = mergeSources([mouse.source]);
  mouse.pointsAt(0.4);
  alone.read(0);
  expect(x(alone.read(3_600_000))).toBe(0.4);
});

it('sees a hand that came while the mouse was in use and has held still since', () => {
  mouse.pointsAt(0.4);
  after(16);
  camera.pointsAt(0.7);
  after(16);
  mouse.pointsAt(0.5);
  after(16);
  camera.pointsAt(0.75);
  after(16);
  after(2_000);
  expect(x(after(16))).toBe(0.75);
});

it('lets the hand play on while the mouse lies still on the table', () => {
  mouse.pointsAt(0.9);
  after(16);
  camera.pointsAt(0.2);
  after(2_000);
  camera.pointsAt(0.3);
  after(16);
  expect(x(after(16))).toBe(0.3);
  mouse.pointsAt(0.905);
  expect(x(after(16))).toBe(0.3);
});

it('gives the game to the mouse at once, to the hand only when the mouse has rested', () => {
  camera.pointsAt(0.2);
  after(16);
  mouse.pointsAt(0.8);
  after(16);
  camera.pointsAt(0.4);
  expect(x(after(16))).toBe(0.8);
  camera.pointsAt(0.6);
  after(1_600);
  expect(x(after(16))).toBe(0.6);
});

it('keeps a lifted finger lifted while the camera sees the other hand tremble', () => {
  mouse.pointsAt(0.5);
  camera.pointsAt(0.2);
  after(16);
  mouse.isLifted();
  camera.pointsAt(0.21);
  expect(after(5_000)?.seats[0].pointers).toEqual([]);
});

it('never joins one device to the next: a change comes with lifted fingers', () => {
  camera.pointsAt(0.2);
  after(16);
  mouse.pointsAt(0.8);
  expect(after(16)).toEqual(inputOf([]));
  expect(x(after(16))).toBe(0.8);
});

it('tells the press that brought the change about, one step later', () => {
  camera.pointsAt(0.2);
  after(16);
  mouse.pointsAt(0.8);
  mouse.set.input = { ...NO_INPUT, ...mouse.set.input, actions: ['confirm'] };
  expect(after(16)).toEqual(NO_INPUT);
  mouse.isLifted();
  expect(after(16)).toMatchObject({
    actions: ['confirm'],
    seats: [{ pointers: [{ xNorm: 0.8 }] }],
  });
  expect(after(16)).toEqual(NO_INPUT);
});

it('keeps the game for a finger that moves beside a resting palm', () => {
  const palm = { id: 1, xNorm: 0.9, yNorm: 0.9, side: null } as const;
  const touches = (xNorm: number) => {
    mouse.set.input = inputOf([palm, { ...palm, id: 2, xNorm }]);
  };
  touches(0.1);
  after(16);
  for (let step = 1; step < 40; step += 1) {
    touches(0.1 + step * 0.02);
    camera.pointsAt(step % 2 === 0 ? 0.3 : 0.5);
    expect(after(100)?.seats[0].pointers).toHaveLength(2);
  }
});

it('moves on when a source falls silent, and disposes of all', () => {
  mouse.pointsAt(0.8);
  camera.pointsAt(0.2);
  after(16);
  mouse.set.input = null;
  after(16);
  expect(x(after(16))).toBe(0.2);
  merged.dispose();
  expect([mouse.set.isDisposed, camera.set.isDisposed]).toEqual([true, true]);
});

const fist = (isOn: boolean): Sign => ({ name: 'fist', value: isOn ? 1 : 0, isOn });
const showing = (seat: Partial<SeatInput>, second?: Partial<SeatInput>): PlayerInput => {
  const first = { ...EMPTY_SEAT, ...seat };
  return { ...NO_INPUT, seats: second ? [first, { ...EMPTY_SEAT, ...second }] : [first] };
};

it('gives the game to a key that is pressed, for as long as it is held', () => {
  camera.set.input = showing({ signs: [fist(false)], axes: { lean: 0.1 } });
  after(16);
  mouse.set.input = showing({ signs: [fist(true)] });
  expect(after(16)).toEqual(NO_INPUT);
  for (let step = 0; step < 60; step += 1) {
    camera.set.input = showing({ signs: [fist(step % 2 === 0)], axes: { lean: (step % 3) - 1 } });
    expect(after(100)?.seats[0].signs).toEqual([fist(true)]);
  }
  mouse.set.input = showing({ signs: [fist(false)] });
  after(16);
  expect(after(1_600)?.seats[0].signs).toEqual([fist(false)]);
  camera.set.input = showing({ axes: { lean: 0.7 } });
  expect(after(16)).toEqual(NO_INPUT);
  expect(after(16)?.seats[0].axes).toEqual({ lean: 0.7 });
});

it('is not moved by a body that breathes, a child who sits askew or a fist in the lap', () => {
  camera.set.input = showing({ signs: [fist(true)], axes: { lean: 0.4 } });
  mouse.set.input = showing({ axes: { lean: -1 } });
  after(16);
  mouse.set.input = showing({});
  after(16);
  for (let step = 0; step < 40; step += 1) {
    camera.set.input = showing({ signs: [fist(true)], axes: { lean: 0.4 + (step % 2) * 0.15 } });
    expect(after(100)?.seats[0]).toEqual(EMPTY_SEAT);
  }
  camera.set.input = showing({ signs: [fist(true)], axes: { lean: 0.8 } });
  after(16);
  expect(after(16)?.seats[0].axes).toEqual({ lean: 0.8 });
});

it('empties every seat at a change', () => {
  camera.set.input = showing({ signs: [fist(true)] }, { signs: [fist(true)] });
  after(16);
  mouse.set.input = showing({ signs: [fist(true)] }, { axes: { step: 1 } });
  expect(after(16)?.seats).toEqual([EMPTY_SEAT, EMPTY_SEAT]);
  expect(after(16)?.seats[1]?.axes).toEqual({ step: 1 });
});
