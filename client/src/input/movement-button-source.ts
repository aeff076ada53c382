import { clamp } from '@advay/shared/kernel/clamp';
import type { Controls } from '../controls/controls.ts';
import { type MovementId, movementsOf } from '../controls/movement.ts';
import { takenSeats } from '../controls/taken-seats.ts';
import { createHeldMovements } from './held-movements.ts';
import { onLettingGo } from './letting-go.ts';
import { BARE_PRESS_MS, BUTTON_DWELL_MS, MAX_GAP_MS } from './limits.ts';
import { type InputSource, NO_INPUT } from './player-input.ts';
import { inputAtSeats } from './seat-input.ts';

/** A button on the page: `data-movement` says what it does, `data-seat` whose it is. */
export type ButtonLike = Readonly<{
  dataset: Readonly<{ movement?: string | undefined; seat?: string | undefined }>;
}>;

/** `rested-on`: a pointer is over it, and will hold it if it stays. */
export type ButtonLook = 'at-rest' | 'rested-on' | 'held';

export type MovementButtonSourceOptions = Readonly<{
  /** What holds the buttons. */
  strip: EventTarget;
  /** Where a finger may be lifted although it came down on a button: the window. */
  page: EventTarget;
  controls: Controls;
  players?: 1 | 2;
  /** Told when a button looks different from now on. */
  onLook?: (button: ButtonLike, look: ButtonLook) => void;
}>;

type PointerLike = Event & Pick<PointerEvent, 'pointerId' | 'pointerType' | 'relatedTarget'>;
type KeyLike = Event & Pick<KeyboardEvent, 'code' | 'repeat'>;

/** A pointer over a button without a press: after a while that is a press too, unless it pressed during this stay. */
type Stay = { readonly button: ButtonLike; restedMs: number; hasPressed: boolean };

const PRESS_CODES = ['Space', 'Enter', 'NumpadEnter'];
const DWELL = 'dwell';
const BARE = 'bare';

function buttonAt(target: EventTarget | null): ButtonLike | null {
  if (target === null || !('closest' in target)) return null;
  return (target as Element).closest<HTMLElement>('[data-movement]');
}

/**
 * Signs and axes by buttons on the glass: held is shown, by as many fingers as there are. A mouse, an eye or a head
 * that rests on a button holds it after a while; with the focus on it, space and enter do. Says nothing until one of
 * them was used; losing the window's focus lets all go.
 */
export function createMovementButtonSource(options: MovementButtonSourceOptions): InputSource {
  const { strip, page, controls, players = 1, onLook } = options;
  // One for each: Node warns of more than ten listeners to one signal.
  const listening = { strip: new AbortController(), page: new AbortController() };
  const movements = movementsOf(controls);
  const seats = Array.from({ length: takenSeats(controls, players) }, () =>
    createHeldMovements(movements),
  );
  /** What each finger, key or resting pointer presses. */
  const presses = new Map<string, ButtonLike>();
  let stay: Stay | null = null;
  let bareLeftMs = 0;
  let lastReadMs: number | null = null;
  let wasUsed = false;

  const looks = new Map<ButtonLike, ButtonLook>();

  function lookOf(button: ButtonLike): ButtonLook {
    if ([...presses.values()].includes(button)) return 'held';
    return stay?.button === button && !stay.hasPressed ? 'rested-on' : 'at-rest';
  }

  function show(button: ButtonLike): void {
    const look = lookOf(button);
    if (look === (looks.get(button) ?? 'at-rest')) return;
    looks.set(button, look);
    onLook?.(button, look);
  }

  function press(by: string, button: ButtonLike): void {
    const id = movements.find((movement) => movement.id === button.dataset.movement)?.id;
    const seat = seats[Number(button.dataset.seat ?? 0)];
    if (id === undefined || seat === undefined) return;
    release(by);
    wasUsed = true;
    presses.set(by, button);
    seat.press(by, id satisfies MovementId);
    show(button);
  }

  function release(by: string): void {
    const button = presses.get(by);
    if (button === undefined) return;
    presses.delete(by);
    for (const seat of seats) seat.release(by);
    show(button);
  }

  function letGo(): void {
    for (const by of [...presses.keys()]) release(by);
    for (const seat of seats) seat.letGo();
    endStay();
  }

  function endStay(): void {
    const button = stay?.button;
    stay = null;
    release(DWELL);
    if (button !== undefined) show(button);
  }

  function on<Type extends Event>(
    from: 'strip' | 'page',
    type: string,
    handle: (event: Type) => void,
  ): void {
    const target = from === 'strip' ? strip : page;
    const { signal } = listening[from];
    target.addEventListener(type, (event) => handle(event as Type), { signal });
  }

  on<PointerLike>('strip', 'pointerdown', (event) => {
    // The field beside it has pointers of its own.
    event.stopPropagation();
    const button = buttonAt(event.target);
    if (button === null) return;
    if (stay !== null) stay.hasPressed = true;
    release(DWELL);
    press(`pointer ${event.pointerId}`, button);
  });
  on<PointerLike>('strip', 'pointermove', (event) => event.stopPropagation());
  for (const type of ['pointerup', 'pointercancel']) {
    on<PointerLike>('page', type, ({ pointerId }) => release(`pointer ${pointerId}`));
  }
  on<PointerLike>('strip', 'pointerover', (event) => {
    const button = buttonAt(event.target);
    if (button === null || event.pointerType === 'touch' || stay?.button === button) return;
    endStay();
    stay = { button, restedMs: 0, hasPressed: false };
    show(button);
  });
  on<PointerLike>('strip', 'pointerout', (event) => {
    if (stay === null || buttonAt(event.relatedTarget) === stay.button) return;
    endStay();
  });
  on<KeyLike>('strip', 'keydown', (event) => {
    const button = buttonAt(event.target);
    if (button === null || !PRESS_CODES.includes(event.code)) return;
    event.preventDefault();
    if (!event.repeat) press(event.code, button);
  });
  on<KeyLike>('strip', 'keyup', (event) => {
    if (!PRESS_CODES.includes(event.code)) return;
    // Else the browser makes a click of it.
    event.preventDefault();
    release(event.code);
  });
  on('strip', 'focusout', () => {
    for (const code of PRESS_CODES) release(code);
  });
  on<Event & Pick<MouseEvent, 'detail'>>('strip', 'click', ({ detail, target }) => {
    const button = buttonAt(target);
    if (detail !== 0 || button === null) return;
    bareLeftMs = BARE_PRESS_MS;
    press(BARE, button);
  });
  // A long touch is a long press, no menu.
  on('strip', 'contextmenu', (event) => event.preventDefault());
  onLettingGo(page, letGo, listening.page.signal);

  function passTime(elapsedMs: number): void {
    bareLeftMs -= elapsedMs;
    if (bareLeftMs <= 0) release(BARE);
    if (stay === null || stay.hasPressed) return;
    stay.restedMs += elapsedMs;
    if (stay.restedMs >= BUTTON_DWELL_MS && !presses.has(DWELL)) press(DWELL, stay.button);
  }

  return {
    read(nowMs) {
      passTime(clamp(nowMs - (lastReadMs ?? nowMs), 0, MAX_GAP_MS));
      lastReadMs = nowMs;
      const shown = seats.map((seat) => seat.read(nowMs));
      return wasUsed ? { ...NO_INPUT, seats: inputAtSeats(shown) } : null;
    },
    dispose() {
      listening.strip.abort();
      listening.page.abort();
    },
  };
}
