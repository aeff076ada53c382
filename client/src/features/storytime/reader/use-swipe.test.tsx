// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSwipe } from './use-swipe.ts';

let root: Root;
let host: HTMLElement;
const onSwipe = vi.fn();

function Book({ page }: { page: number }) {
  return <main {...useSwipe(page, onSwipe)} />;
}

const show = (page: number) => act(async () => root.render(<Book page={page} />));

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onSwipe.mockClear();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  await show(3);
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

function finger(type: 'pointerdown' | 'pointerup', pointerId: number, clientX: number) {
  const fields = { pointerId, clientX, clientY: 300, button: 0, isPrimary: pointerId === 1 };
  const event = Object.assign(new Event(type, { bubbles: true }), fields);
  host.querySelector('main')?.dispatchEvent(event);
}

function swipe() {
  finger('pointerdown', 1, 600);
  finger('pointerup', 1, 400);
}

it('a swipe to the left turns on', () => {
  swipe();
  expect(onSwipe.mock.calls).toEqual([[1]]);
});

it('a pinch turns nothing, whichever finger is lifted first; the next swipe does', () => {
  for (const [first, last] of [
    [1, 2],
    [2, 1],
  ] as const) {
    finger('pointerdown', 1, 600);
    finger('pointerdown', 2, 200);
    finger('pointerup', first, 400);
    finger('pointerup', last, 400);
  }
  expect(onSwipe).not.toHaveBeenCalled();
  swipe();
  expect(onSwipe).toHaveBeenCalledTimes(1);
});

it('a swipe that began before the other side turned turns nothing more', async () => {
  finger('pointerdown', 1, 600);
  await show(4);
  finger('pointerup', 1, 400);
  expect(onSwipe).not.toHaveBeenCalled();
});

it('a finger that was never heard to be lifted voids nothing for ever', () => {
  finger('pointerdown', 2, 200);
  swipe();
  expect(onSwipe).toHaveBeenCalledTimes(1);
});
