import { type ArrowCluster, keysOf, type SeatKeys } from '../../controls/movement-keys.ts';
import type { PlayerInput, Pointer } from '../../input/player-input.ts';
import type { Device, Played } from './device.ts';
import { createDesk } from './hands-on-desk.ts';
import { wishedMovements } from './wished-movements.ts';

/** Nearer than this to the wish, nobody touches the arrow keys. */
const CLOSE_ENOUGH = 0.008;
const MIDDLE = { xNorm: 0.5, yNorm: 0.5 };

export function createKeyboard(played: Played): Device {
  const desk = createDesk(played);
  const seats = keysOf(played.controls, played.players);
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
    goal?: Pointer,
  ): void {
    const dx = goal ? goal.xNorm - at.xNorm : 0;
    const dy = goal ? goal.yNorm - at.yNorm : 0;
    hold(cluster.right, dx > CLOSE_ENOUGH);
    hold(cluster.left, dx < -CLOSE_ENOUGH);
    hold(cluster.down, dy > CLOSE_ENOUGH);
    hold(cluster.up, dy < -CLOSE_ENOUGH);
  }

  function show({ movements }: SeatKeys, wished: readonly string[]): void {
    // One key for each: some movements have two.
    const codes = wished.map((id) => Object.keys(movements).find((code) => movements[code] === id));
    for (const code of Object.keys(movements)) hold(code, codes.includes(code));
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
      const wished = wishedMovements(played.controls, wish, told);
      for (const [seat, keys] of seats.entries()) {
        const [cluster] = keys.pointer;
        const at = told?.seats[seat]?.pointers[0] ?? MIDDLE;
        if (cluster) steer(cluster, at, wish.seats[seat]?.pointers[0]);
        show(
          keys,
          wished.filter((movement) => movement.seat === seat).map(({ id }) => id),
        );
      }
      hold('Space', wish.actions.includes('confirm'));
    },
  };
}
