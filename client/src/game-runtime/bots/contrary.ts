import { clamp } from '@advay/shared/kernel/clamp';
import type { PlayerInput, Pointer, SeatInput } from '../../input/player-input.ts';
import type { Player } from './player.ts';

/** Knows what to do and does the opposite: goes away from where it should go, shows what is not asked for. */
export function contrary<State>(
  knows: Player<State>,
  hands: readonly Pointer[] = [],
): Player<State> {
  return {
    next(state) {
      const { input, player } = knows.next(state);
      const [first, ...others] = input.seats;
      const seat = opposite(first, hands);
      const seats: PlayerInput['seats'] = [seat, ...others.map((other) => opposite(other, []))];
      return { input: { ...input, seats }, player: contrary(player, seat.pointers) };
    },
  };
}

function opposite({ pointers, signs, axes }: SeatInput, hands: readonly Pointer[]): SeatInput {
  const turned = Object.entries(axes).map(([name, value]) => [name, -(value ?? 0)] as const);
  return {
    pointers: pointers.map((wish) => flee(wish, hands.find(({ id }) => id === wish.id) ?? wish)),
    signs: signs.map((sign) => ({ ...sign, isOn: !sign.isOn, value: 1 - sign.value })),
    axes: Object.fromEntries(turned),
  };
}

function flee(wish: Pointer, from: Pointer): Pointer {
  const away = (at: number, wished: number) => clamp(at - (wished - at), 0, 1);
  return { ...wish, xNorm: away(from.xNorm, wish.xNorm), yNorm: away(from.yNorm, wish.yNorm) };
}
