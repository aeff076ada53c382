import { type ArrowCluster, keysOf } from '../../controls/movement-keys.ts';
import {
  EMPTY_SEAT,
  type PlayerInput,
  type Pointer,
  type SeatInput,
} from '../../input/player-input.ts';
import type { Device, Played } from './device.ts';
import { createDesk } from './hands-on-desk.ts';
import { createMovementKeyHand } from './movement-key-hand.ts';
import { wishedMovements } from './wished-movements.ts';

/** Nearer than this to the wish, nobody touches the arrow keys. */
const CLOSE_ENOUGH = 0.008;
const MIDDLE = { xNorm: 0.5, yNorm: 0.5 };

export function createKeyboard(played: Played): Device {
  const desk = createDesk(played);
  const seats = keysOf(played.controls, played.players);
  const showByKeys = createMovementKeyHand(desk, played);
  const held = new Set<string>();
  // A child sees where the keyboard's pointer stands, and what is shown; so does this one.
  let told: PlayerInput | null = null;

  function hold(code: string, isHeld: boolean): void {
    if (held.has(code) === isHeld) return;
    if (isHeld) held.add(code);
    else held.delete(code);
    desk.page(isHeld ? 'keydown' : 'keyup', { code, repeat: false });
  }

  function steer(
    cluster: ArrowCluster,
    at: Pick<Pointer, 'xNorm' | 'yNorm'>,
    wish: SeatInput,
  ): void {
    const [goal] = wish.pointers;
    const dx = goal ? goal.xNorm - at.xNorm : (wish.axes.x ?? 0);
    const dy = goal ? goal.yNorm - at.yNorm : (wish.axes.y ?? 0);
    hold(cluster.right, dx > CLOSE_ENOUGH);
    hold(cluster.left, dx < -CLOSE_ENOUGH);
    hold(cluster.down, dy > CLOSE_ENOUGH);
    hold(cluster.up, dy < -CLOSE_ENOUGH);
  }

  return {
    source: {
      read(nowMs) {
        told = desk.source.read(nowMs);
        return told;
      },
      dispose: () => desk.source.dispose(),
    },
    canLose: false,
    follow(wish) {
      showByKeys(wishedMovements(played.controls, wish, told));
      for (const [seat, keys] of seats.entries()) {
        const [cluster] = keys.pointer;
        const at = told?.seats[seat]?.pointers[0] ?? MIDDLE;
        if (cluster) steer(cluster, at, wish.seats[seat] ?? EMPTY_SEAT);
      }
      hold('Space', wish.actions.includes('confirm'));
    },
  };
}
