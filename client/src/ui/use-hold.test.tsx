// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useHold } from './use-hold.ts';

const HOLD_MS = 1_000;
const onHeld = vi.fn();
const onShort = vi.fn();
let root: Root;
let button: HTMLButtonElement;

function Holdable() {
  const { isHeld, handlers } = useHold({ holdMs: HOLD_MS, onHeld, onShort });
  return (
    <button type="button" data-is-held={isHeld || undefined} {...handlers}>
      Hold
    </button>
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  vi.clearAllMocks();
  const page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  act(() => root.render(<Holdable />));
  button = page.querySelector('button') as HTMLButtonElement;
  // jsdom has no pointers to capture.
  button.setPointerCapture = () => undefined;
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

const finger = (type: 'pointerdown' | 'pointerup', pointerId: number, mouseButton = 0) =>
  act(() => {
    const event = new MouseEvent(type, { bubbles: true, button: mouseButton });
    button.dispatchEvent(Object.assign(event, { pointerId }));
  });
const key = (type: 'keydown' | 'keyup', init: KeyboardEventInit) =>
  act(() => void button.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...init })));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const isHeld = () => button.dataset.isHeld === 'true';

it('does it when a finger has held to the end, once', () => {
  finger('pointerdown', 1);
  expect(isHeld()).toBe(true);
  wait(HOLD_MS - 1);
  expect(onHeld).not.toHaveBeenCalled();
  wait(1);
  expect(isHeld()).toBe(false);
  finger('pointerup', 1);
  wait(HOLD_MS * 2);
  expect(onHeld).toHaveBeenCalledTimes(1);
  expect(onShort).not.toHaveBeenCalled();
});

it('does nothing when it is let go sooner, and says so', () => {
  finger('pointerdown', 1);
  wait(HOLD_MS - 1);
  finger('pointerup', 1);
  wait(HOLD_MS);
  expect(onHeld).not.toHaveBeenCalled();
  expect(onShort).toHaveBeenCalledTimes(1);
});

it('belongs to the finger that began: another one, or a key, neither begins anew nor lets go', () => {
  finger('pointerdown', 1);
  wait(HOLD_MS / 2);
  finger('pointerdown', 2);
  finger('pointerup', 2);
  key('keydown', { key: 'Enter' });
  wait(HOLD_MS / 2);
  expect(onHeld).toHaveBeenCalledTimes(1);
  expect(onShort).not.toHaveBeenCalled();
});

it('is held by a key, and let go by a shortcut', () => {
  key('keydown', { key: ' ' });
  key('keydown', { key: ' ', repeat: true });
  wait(HOLD_MS);
  expect(onHeld).toHaveBeenCalledTimes(1);
  key('keyup', { key: ' ' });
  key('keydown', { key: 'Enter' });
  key('keydown', { key: 'Meta', metaKey: true });
  wait(HOLD_MS);
  expect(onHeld).toHaveBeenCalledTimes(1);
  expect(onShort).toHaveBeenCalledTimes(1);
});

it('takes no notice of another key, nor of the right button of a mouse', () => {
  key('keydown', { key: 'a' });
  finger('pointerdown', 1, 2);
  wait(HOLD_MS);
  expect(onHeld).not.toHaveBeenCalled();
});
