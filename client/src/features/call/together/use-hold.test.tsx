// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useHold } from './use-hold.ts';

const HOLD_MS = 1_000;

let root: Root;
let host: HTMLElement;
const onHeld = vi.fn();
const onShort = vi.fn();

function Held() {
  return <button type="button" {...useHold({ holdMs: HOLD_MS, onHeld, onShort }).handlers} />;
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onHeld.mockClear();
  onShort.mockClear();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  await act(async () => root.render(<Held />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const finger = (type: 'pointerdown' | 'pointerup', pointerId: number) =>
  act(async () => {
    const button = host.querySelector('button');
    if (button !== null) Object.assign(button, { setPointerCapture() {} });
    button?.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true }), { pointerId, button: 0 }),
    );
  });

const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));

it('is held by the finger that began, whatever a second one does', async () => {
  await finger('pointerdown', 1);
  await pass(HOLD_MS - 100);
  await finger('pointerdown', 2);
  await finger('pointerup', 2);
  await pass(100);
  expect(onHeld).toHaveBeenCalledTimes(1);
  expect(onShort).not.toHaveBeenCalled();
});

it('let go too soon, it says so', async () => {
  await finger('pointerdown', 1);
  await finger('pointerup', 1);
  await pass(HOLD_MS);
  expect(onHeld).not.toHaveBeenCalled();
  expect(onShort).toHaveBeenCalledTimes(1);
});
