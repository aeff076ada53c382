import type { PlayerInput } from '../../input/player-input.ts';
import { allPointers } from '../../input/seat-input.ts';
import type { Device, Played } from './device.ts';
import { createDesk, type Desk } from './hands-on-desk.ts';
import { createMovementKeyHand } from './movement-key-hand.ts';
import { type SeatMovement, wishedMovements } from './wished-movements.ts';

/** Fingers on picture buttons have ids of their own, far from those that point. */
const BUTTON_FINGERS = 100;

const keyOf = ({ id, seat }: SeatMovement) => `${id} ${seat}`;

/** Keeps what a device showed last, as a child sees it. */
function watched(desk: Desk) {
  let told: PlayerInput | null = null;
  return {
    told: () => told,
    source: {
      read(nowMs: number) {
        told = desk.source.read(nowMs);
        return told;
      },
      dispose: () => desk.source.dispose(),
    },
  };
}

/** One mouse: it points, with the other hand at the keys of signs; or else it holds one picture button, alone. */
export function createMouse(played: Played): Device {
  const desk = createDesk(played);
  const { source, told } = watched(desk);
  const mouse = { pointerId: 1, pointerType: 'mouse', button: 0 };
  let last = { xNorm: 0.5, yNorm: 0.5 };
  const showByKeys = createMovementKeyHand(desk, played);
  let held: string | null = null;

  function hold(wished: SeatMovement | undefined): void {
    const key = wished === undefined ? null : keyOf(wished);
    if (key === held) return;
    if (held !== null) desk.page('pointerup', mouse);
    if (wished !== undefined) desk.button('pointerdown', wished.id, wished.seat, mouse);
    held = key;
  }

  return {
    source,
    canLose: false,
    follow(wish) {
      const [goal] = allPointers(wish);
      if (goal) {
        last = goal;
        desk.point('pointermove', last.xNorm, last.yNorm, mouse);
      }
      const wished = wishedMovements(played.controls, wish, told());
      hold(goal ? undefined : wished[0]);
      showByKeys(goal ? wished : []);
      if (wish.actions.includes('confirm')) {
        desk.point('pointerdown', last.xNorm, last.yNorm, mouse);
        desk.page('pointerup', mouse);
      }
    },
  };
}

/** As many fingers as it takes, on the field and on picture buttons. */
export function createTouch(played: Played): Device {
  const desk = createDesk(played);
  const { source, told } = watched(desk);
  const down = new Set<number>();
  const held = new Map<string, number>();
  let fingers = BUTTON_FINGERS;

  function hold(wished: readonly SeatMovement[]): void {
    for (const [key, pointerId] of held) {
      if (wished.some((movement) => keyOf(movement) === key)) continue;
      held.delete(key);
      desk.page('pointerup', { pointerId, pointerType: 'touch', button: 0 });
    }
    for (const movement of wished) {
      if (held.has(keyOf(movement))) continue;
      fingers += 1;
      held.set(keyOf(movement), fingers);
      const touch = { pointerId: fingers, pointerType: 'touch', button: 0 };
      desk.button('pointerdown', movement.id, movement.seat, touch);
    }
  }

  return {
    source,
    canLose: false,
    follow(wish) {
      const pointers = allPointers(wish);
      const wished = new Set(pointers.map((pointer) => pointer.id));
      for (const pointerId of down) {
        if (wished.has(pointerId)) continue;
        down.delete(pointerId);
        desk.page('pointerup', { pointerId, pointerType: 'touch', button: 0 });
      }
      for (const { id: pointerId, xNorm, yNorm } of pointers) {
        const type = down.has(pointerId) ? 'pointermove' : 'pointerdown';
        down.add(pointerId);
        desk.point(type, xNorm, yNorm, { pointerId, pointerType: 'touch', button: 0 });
      }
      hold(wishedMovements(played.controls, wish, told()));
    },
  };
}
