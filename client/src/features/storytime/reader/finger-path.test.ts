import { expect, it } from 'vitest';
import { fingerAt, NO_FINGER, noteFinger, SHOWN_LATE_MS } from './finger-path.ts';

const EVERY_MS = 66;

/** A finger that went across at an even pace, told 15 times a second. */
function across(points: number) {
  let path = NO_FINGER;
  for (let point = 0; point < points; point += 1) {
    path = noteFinger(path, { x: point * 20, y: 500 }, point * EVERY_MS);
  }
  return path;
}

it('is nowhere before it is told, and at once where it is told first', () => {
  expect(fingerAt(NO_FINGER, 0)).toBeNull();
  expect(fingerAt(noteFinger(NO_FINGER, { x: 7, y: 8 }, 0), 0)).toEqual({ x: 7, y: 8 });
});

it('glides between two points: no frame moves it farther than its pace', () => {
  const path = across(20);
  let lastX: number | null = null;
  for (let nowMs = SHOWN_LATE_MS; nowMs < 19 * EVERY_MS; nowMs += 16) {
    const at = fingerAt(path, nowMs);
    if (at === null) continue;
    if (lastX !== null) expect(at.x - lastX).toBeCloseTo((20 * 16) / EVERY_MS, 1);
    lastX = at.x;
  }
  expect(lastX).toBeGreaterThan(200);
});

it('rests where it was told last', () => {
  expect(fingerAt(across(5), 10_000)).toEqual({ x: 80, y: 500 });
});

it('leaves from where it rested, however long that was', () => {
  const path = noteFinger(across(5), { x: 180, y: 500 }, 5_000);
  expect(fingerAt(path, 5_000)).toEqual({ x: 80, y: 500 });
  expect(fingerAt(path, 5_000 + SHOWN_LATE_MS)).toEqual({ x: 180, y: 500 });
});

it('goes a moment after it was told to be gone, and comes back elsewhere without a way between', () => {
  const gone = noteFinger(across(5), null, 400);
  expect(fingerAt(gone, 400)).not.toBeNull();
  expect(fingerAt(gone, 400 + SHOWN_LATE_MS)).toBeNull();
  const back = noteFinger(gone, { x: 900, y: 10 }, 600);
  expect(fingerAt(back, 600)).toEqual({ x: 900, y: 10 });
});
