import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
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
  expect(source.read(0)?.pointers).toMatchObject([{ xNorm: 0.25, yNorm: 0.25, side: null }]);
  send('pointerleave', 'mouse');
  expect(source.read(0)).toMatchObject({ tracking: 'tracked', pointers: [] });
});

it('follows a finger only while it is down', () => {
  send('pointermove', 'touch');
  expect(source.read(0)).toBeNull();
  send('pointerdown', 'touch');
  const first = source.read(0)?.pointers[0]?.id;
  send('pointermove', 'touch', 500, 250);
  expect(source.read(0)?.pointers).toMatchObject([{ id: first, xNorm: 1, yNorm: 1 }]);
  send('pointerup', 'touch');
  expect(source.read(0)?.pointers).toEqual([]);
});

it('takes two fingers and no third', () => {
  for (const pointerId of [4, 5, 6]) send('pointerdown', 'touch', 300, 150, pointerId);
  expect(source.read(0)?.pointers).toHaveLength(2);
  send('pointercancel', 'touch', 300, 150, 4);
  expect(source.read(0)?.pointers).toHaveLength(2);
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
      const { xNorm, yNorm } = source.read(0)?.pointers[0] ?? { xNorm: -1, yNorm: -1 };
      expect(xNorm >= 0 && xNorm <= 1 && yNorm >= 0 && yNorm <= 1).toBe(true);
    }),
  );
  source.dispose();
  send('pointerdown', 'mouse');
  expect(source.read(0)?.actions).toEqual([]);
});
