import { MAX_STEPS_PER_FRAME } from '@advay/shared/kernel/fixed-step';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { MOUSE_POINTER_ID, TOUCH_POINTER_ID } from './pointer-ids.ts';
import { createPointerSource } from './pointer-source.ts';

let target = new EventTarget();
let source = createPointerSource({ target, toField: () => ({ x: 0, y: 0 }) });

// A field of 400 × 200 px, 100 px from the left and 50 from the top.
beforeEach(() => {
  target = new EventTarget();
  source = createPointerSource({
    target,
    toField: (xPx, yPx) => ({ x: (xPx - 100) / 400, y: (yPx - 50) / 200 }),
  });
});

function send(type: string, pointerType: string, clientX = 300, clientY = 150, pointerId = 1) {
  const fields = { pointerType, clientX, clientY, pointerId, button: 0 };
  target.dispatchEvent(Object.assign(new Event(type), fields));
}

it('says nothing until somebody uses it', () => {
  expect(source.read(0)).toBeNull();
});

it('follows a hovering mouse, and lets it go when it leaves', () => {
  send('pointermove', 'mouse', 200, 100);
  expect(source.read(0)?.seats[0].pointers).toMatchObject([
    { xNorm: 0.25, yNorm: 0.25, side: null },
  ]);
  send('pointerleave', 'mouse');
  expect(source.read(0)).toMatchObject({ tracking: 'tracked', seats: [{ pointers: [] }] });
});

it('follows a finger only while it is down', () => {
  send('pointermove', 'touch');
  expect(source.read(0)).toBeNull();
  send('pointerdown', 'touch');
  const first = source.read(0)?.seats[0].pointers[0]?.id;
  send('pointermove', 'touch', 500, 250);
  expect(source.read(0)?.seats[0].pointers).toMatchObject([{ id: first, xNorm: 1, yNorm: 1 }]);
  send('pointerup', 'touch');
  expect(source.read(0)?.seats[0].pointers).toEqual([]);
});

it('takes two fingers and no third', () => {
  for (const pointerId of [4, 5, 6]) send('pointerdown', 'touch', 300, 150, pointerId);
  for (const count of [1, 2, 2, 2]) expect(source.read(0)?.seats[0].pointers).toHaveLength(count);
  send('pointercancel', 'touch', 300, 150, 4);
  expect(source.read(0)?.seats[0].pointers).toHaveLength(2);
});

it('counts the two that are used, not a palm that came first', () => {
  for (const pointerId of [4, 5, 6]) send('pointerdown', 'touch', 300, 150, pointerId);
  for (const xPx of [220, 240, 260]) {
    for (const pointerId of [5, 6]) send('pointermove', 'touch', xPx, 150, pointerId);
  }
  const counted = [0, 1, 2, 3]
    .map(() => source.read(0)?.seats[0].pointers.map(({ id }) => id))
    .at(-1);
  expect(counted?.map((id) => id - TOUCH_POINTER_ID)).toEqual([5, 6]);
});

it('shows a tap that came and went between two frames, and each of several', () => {
  for (const [index, pointerType] of ['touch', 'touch', 'pen'].entries()) {
    const xPx = 140 + 40 * index;
    send('pointermove', 'mouse', 500, 250, 99);
    // Some browsers give a finger the number of the one before.
    send('pointerdown', pointerType, xPx, 150, 7);
    send('pointerup', pointerType, xPx, 150, 7);
    send('pointerleave', pointerType, xPx, 150, 7);
  }
  const seen = Array.from({ length: 6 }, () => source.read(0));
  const at = (xNorm: number) => expect.objectContaining({ xNorm });
  expect(seen.map((input) => input?.seats[0].pointers)).toEqual([
    [at(1), at(0.1)],
    [at(1)],
    [at(1), at(0.2)],
    [at(1)],
    [at(1), at(0.3)],
    [at(1)],
  ]);
  expect(seen.filter((input) => input?.actions.includes('confirm'))).toHaveLength(3);
});

it('loses no tap at twelve a second on a machine that draws seven frames a second', () => {
  const TAPS = 172;
  const FRAME_MS = 140;
  let tapped = 0;
  let wasDown = false;
  let tap = 0;
  for (let frameMs = FRAME_MS; tap < TAPS; frameMs += FRAME_MS) {
    for (; tap < TAPS && (tap * 1000) / 12 < frameMs; tap += 1) {
      send('pointerdown', 'touch', 300, 150, tap);
      send('pointerup', 'touch', 300, 150, tap);
    }
    for (let step = 0; step < MAX_STEPS_PER_FRAME; step += 1) {
      const isDown = (source.read(0)?.seats[0].pointers.length ?? 0) > 0;
      if (isDown && !wasDown) tapped += 1;
      wasDown = isDown;
    }
  }
  expect(tapped).toBe(TAPS);
});

it('lets a finger go that is lifted beside the stage', () => {
  const page = new EventTarget();
  source = createPointerSource({ target, page, toField: () => ({ x: 0.5, y: 0.5 }) });
  send('pointerdown', 'touch');
  expect(source.read(0)?.seats[0].pointers).toHaveLength(1);
  const lifted = { pointerType: 'touch', pointerId: 1, button: 0 };
  page.dispatchEvent(Object.assign(new Event('pointerup'), lifted));
  expect(source.read(0)?.seats[0].pointers).toEqual([]);
});

it('tells a press once', () => {
  send('pointerdown', 'mouse');
  expect(source.read(0)?.actions).toEqual(['confirm']);
  expect(source.read(0)?.actions).toEqual([]);
});

it('stays inside the field wherever the pointer is on the page, and hears nothing when disposed', () => {
  const page = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(page, page, (xPx, yPx) => {
      send('pointermove', 'mouse', xPx, yPx);
      const { xNorm, yNorm } = source.read(0)?.seats[0].pointers[0] ?? { xNorm: -1, yNorm: -1 };
      expect(xNorm >= 0 && xNorm <= 1 && yNorm >= 0 && yNorm <= 1).toBe(true);
    }),
  );
  source.dispose();
  send('pointerdown', 'mouse');
  expect(source.read(0)?.actions).toEqual([]);
});

it('seats two children at one glass: a finger is theirs on whose side it came down', () => {
  const glass = new EventTarget();
  const two = createPointerSource({
    target: glass,
    toField: (xPx, yPx) => ({ x: xPx / 100, y: yPx / 100 }),
    seatAt: ({ x }) => (x >= 0.5 ? 0 : 1),
  });
  const touch = (type: string, pointerId: number, clientX: number, pointerType = 'touch') =>
    glass.dispatchEvent(
      Object.assign(new Event(type), { pointerType, clientX, clientY: 50, pointerId, button: 0 }),
    );
  touch('pointerdown', 1, 80);
  touch('pointerdown', 2, 20);
  for (const pointerId of [3, 4]) touch('pointerdown', pointerId, 90);
  // Over to the other side, and still the same child's.
  touch('pointermove', 2, 70);
  for (let moment = 0; moment < 4; moment += 1) two.read(0);
  const [first, second] = two.read(0)?.seats ?? [];
  expect(second?.pointers).toMatchObject([{ xNorm: 0.7 }]);
  expect(first?.pointers).toHaveLength(2);
  touch('pointermove', 9, 10, 'mouse');
  expect(two.read(0)?.seats[0].pointers).toContainEqual(
    expect.objectContaining({ id: MOUSE_POINTER_ID }),
  );
});
