import { clamp } from '@advay/shared/kernel/clamp';
import { isShortcut } from '../ui/is-shortcut.ts';
import type { ActionName, InputSource } from './player-input.ts';
import { KEYBOARD_POINTER_ID } from './pointer-ids.ts';

export type KeyboardSourceOptions = Readonly<{
  /** Where key events arrive: the window. */
  target: EventTarget;
  /** Width over height of the field, so that up is as fast as right. */
  aspect: () => number;
}>;

type KeyLike = Event & Pick<KeyboardEvent, 'code' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Field widths per second: slow enough at first to hit a corridor, fast enough later to cross the field. */
const START_SPEED = 0.18;
const TOP_SPEED = 0.7;
const SPEED_UP_MS = 900;
/** A longer gap between reads is a pause, not a movement. */
const MAX_GAP_MS = 50;

// By place on the keyboard, so that WASD is WASD on every layout.
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  KeyA: [-1, 0],
  KeyD: [1, 0],
  KeyW: [0, -1],
  KeyS: [0, 1],
};
const CONFIRM_CODES = ['Space', 'Enter', 'NumpadEnter'];

/** Whether the key belongs to what has the focus: text fields take all, buttons and links what presses them. */
function isTaken(event: KeyLike): boolean {
  const focus = event.target;
  if (focus === null || !('closest' in focus)) return false;
  const isIn = (selector: string) => (focus as Element).closest(selector) !== null;
  if (isIn('input, textarea, select, [contenteditable]')) return true;
  return CONFIRM_CODES.includes(event.code) && isIn('button, a[href], summary');
}

/**
 * Arrow keys or WASD steer a pointer that starts in the middle; space and enter are `confirm`.
 * Says nothing, and so shows nothing, until a key was used.
 */
export function createKeyboardSource({ target, aspect }: KeyboardSourceOptions): InputSource {
  const listening = new AbortController();
  const { signal } = listening;
  const held = new Set<string>();
  // Pressed since the last read, and perhaps let go before it: steered for that one read none the less.
  const tapped = new Set<string>();
  let actions: ActionName[] = [];
  let wasUsed = false;
  let at = { x: 0.5, y: 0.5 };
  let steeringMs = 0;
  let lastReadMs: number | null = null;

  target.addEventListener(
    'keydown',
    (raw) => {
      const event = raw as KeyLike;
      if (isShortcut(event)) return held.clear();
      const isConfirm = CONFIRM_CODES.includes(event.code);
      if ((!isConfirm && !(event.code in DIRECTIONS)) || isTaken(event)) return;
      event.preventDefault();
      if (event.repeat) return;
      wasUsed = true;
      if (isConfirm) actions.push('confirm');
      else for (const codes of [held, tapped]) codes.add(event.code);
    },
    { signal },
  );
  target.addEventListener('keyup', (event) => held.delete((event as KeyLike).code), { signal });
  const letGo = () => {
    held.clear();
    tapped.clear();
  };
  target.addEventListener('blur', letGo, { signal });

  function direction(): { x: number; y: number } {
    let x = 0;
    let y = 0;
    for (const code of new Set([...held, ...tapped])) {
      const [dx, dy] = DIRECTIONS[code] ?? [0, 0];
      x += dx;
      y += dy;
    }
    return { x: clamp(x, -1, 1), y: clamp(y, -1, 1) };
  }

  function move(elapsedMs: number, axes: { x: number; y: number }): void {
    const length = Math.hypot(axes.x, axes.y);
    steeringMs = length === 0 ? 0 : steeringMs + elapsedMs;
    if (length === 0) return;
    const ease = clamp(steeringMs / SPEED_UP_MS, 0, 1) ** 2;
    const travel = ((START_SPEED + (TOP_SPEED - START_SPEED) * ease) * elapsedMs) / 1000 / length;
    at = {
      x: clamp(at.x + axes.x * travel, 0, 1),
      y: clamp(at.y + axes.y * travel * aspect(), 0, 1),
    };
  }

  return {
    read(nowMs) {
      const elapsedMs = clamp(nowMs - (lastReadMs ?? nowMs), 0, MAX_GAP_MS);
      lastReadMs = nowMs;
      const axes = direction();
      tapped.clear();
      move(elapsedMs, axes);
      if (!wasUsed) return null;
      const [began, ...later] = actions;
      actions = later;
      return {
        tracking: 'tracked',
        seats: [
          {
            pointers: [{ id: KEYBOARD_POINTER_ID, xNorm: at.x, yNorm: at.y, side: null }],
            signs: [],
            axes,
          },
        ],
        actions: began === undefined ? [] : [began],
      };
    },
    dispose: () => listening.abort(),
  };
}
