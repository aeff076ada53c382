// @vitest-environment jsdom
import { act, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { strokesOn } from '../record/drawing.ts';
import { Reading } from '../record/reading.ts';
import { DrawingLayer } from './drawing-layer.tsx';

const BOOK = 'the-moon';
const PALM = 1;
const FINGER = 2;

let root: Root;
let host: HTMLElement;
let reading: Reading;

function Page() {
  const { place, drawing } = useSyncExternalStore(reading.subscribe, reading.picture);
  const { page } = place;
  return <DrawingLayer key={page} {...{ reading, drawing, book: BOOK, page }} crayon={2} />;
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  reading = new Reading({ side: 0, author: 'aaaaaa' });
  reading.openBook(BOOK);
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  await act(async () => root.render(<Page />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Move = 'pointerdown' | 'pointermove' | 'pointerup';

/** A page of 1000 px, so that pixels are page units. */
const touch = (type: Move, pointerId: number, clientX: number, clientY = 500) =>
  act(async () => {
    const layer = host.querySelector('svg');
    if (layer === null) throw new Error('no layer');
    layer.getBoundingClientRect = () => new DOMRect(0, 0, 1_000, 1_000);
    Object.assign(layer, { setPointerCapture() {} });
    const fields = { pointerId, clientX, clientY, button: 0 };
    layer.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), fields));
  });

const lines = (page = 0) =>
  strokesOn(reading.picture().drawing, { book: BOOK, page }).map(({ stroke }) => stroke.points);

it('draws with the finger beside a palm that came first, and leaves no dot of the palm', async () => {
  await touch('pointerdown', PALM, 900, 900);
  vi.advanceTimersByTime(1_000);
  await touch('pointerdown', FINGER, 100);
  await touch('pointermove', FINGER, 200);
  await touch('pointermove', PALM, 903, 901);
  await touch('pointermove', FINGER, 300);
  await touch('pointerup', FINGER, 300);
  await touch('pointerdown', FINGER, 100, 700);
  await touch('pointermove', FINGER, 200, 700);
  expect(lines()).toEqual([
    [100, 500, 200, 500, 300, 500],
    [100, 700, 200, 700],
  ]);
});

it('goes on with the first of two fingers, and a tap is a dot', async () => {
  await touch('pointerdown', FINGER, 100);
  await touch('pointermove', FINGER, 200);
  await touch('pointerdown', 7, 600);
  await touch('pointermove', 7, 700);
  await touch('pointermove', FINGER, 300);
  await touch('pointerup', 7, 700);
  await touch('pointerup', FINGER, 300);
  await touch('pointerdown', 8, 50);
  await touch('pointerup', 8, 50);
  expect(lines()).toEqual([
    [100, 500, 200, 500, 300, 500],
    [50, 500],
  ]);
});

it('ends a line where somebody turns; the finger begins anew when it is put down again', async () => {
  await touch('pointerdown', FINGER, 100);
  await touch('pointermove', FINGER, 200);
  await act(async () => reading.turnBy(1, 5, 0));
  await touch('pointermove', FINGER, 300);
  await touch('pointerup', FINGER, 300);
  await touch('pointerdown', FINGER, 400);
  await touch('pointermove', FINGER, 500);
  expect(lines(0)).toEqual([[100, 500, 200, 500]]);
  expect(lines(1)).toEqual([[400, 500, 500, 500]]);
});
