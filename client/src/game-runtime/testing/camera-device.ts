import { clamp } from '@advay/shared/kernel/clamp';
import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import type { Axes } from '../../controls/axis.ts';
import type { Controls } from '../../controls/controls.ts';
import { type Movement, movementsOf } from '../../controls/movement.ts';
import type { Sign } from '../../controls/sign.ts';
import {
  EMPTY_SEAT,
  LOST_INPUT,
  NO_INPUT,
  type PlayerInput,
  type SeatInput,
} from '../../input/player-input.ts';
import { inputAtSeats } from '../../input/seat-input.ts';
import type { Device, Played } from './device.ts';
import { isSameSign } from './shown-movements.ts';

/** Simulation steps from one picture to the next, and until a picture is heard: 30 a second, 100 ms late. */
const FRAME_STEPS = 2;
const LATE_STEPS = 6;
/** Share of the pictures in which nothing is found. */
const MISSED_SHARE = 0.1;
/** How far one picture brings a value to what is shown, and how far each trembles. */
const FOLLOWED_SHARE = 0.4;
const TREMBLE = { sign: 0.12, axis: 0.03, pointer: 0.004 } as const;
/** A sign comes on and goes off at different values. */
const ON_FROM = 0.7;
const OFF_FROM = 0.3;

type Seen = Readonly<{ sign: Sign; value: number; isOn: boolean }>;
type SeenSeat = Readonly<{ input: SeatInput; seen: readonly Seen[]; axes: Axes }>;

const NOT_SEEN: SeenSeat = { input: EMPTY_SEAT, seen: [], axes: {} };

/**
 * Tells what a player does as a sense before a camera would: late, by pictures of which some show nothing, with values
 * that tremble and signs that come and go by hysteresis.
 */
export function createCameraDevice({ controls, players }: Played): Device {
  let rng = createRng(1);
  let steps = 0;
  let pictures: PlayerInput[] = [];
  let seats: readonly SeenSeat[] = [];
  let isLost = false;

  function tremble(by: number): number {
    const next = nextFloat(rng);
    rng = next.rng;
    return (next.value - 0.5) * 2 * by;
  }

  function see(wish: PlayerInput): void {
    isLost = wish.tracking === 'lost';
    if (isLost) seats = [];
    else {
      seats = Array.from({ length: players }, (_, at) =>
        seeSeat(controls, seats[at] ?? NOT_SEEN, wish.seats[at] ?? EMPTY_SEAT, tremble),
      );
    }
  }

  return {
    canLose: true,
    follow(wish) {
      pictures = [...pictures, wish].slice(-LATE_STEPS);
    },
    source: {
      read() {
        steps += 1;
        const [shown] = pictures;
        const isPicture = steps % FRAME_STEPS === 0 && tremble(0.5) + 0.5 >= MISSED_SHARE;
        if (shown !== undefined && isPicture) see(shown);
        if (isLost) return LOST_INPUT;
        return { ...NO_INPUT, seats: inputAtSeats(seats.map(({ input }) => input)) };
      },
      dispose() {},
    },
  };
}

function seeSeat(
  controls: Controls,
  before: SeenSeat,
  wish: SeatInput,
  tremble: (by: number) => number,
): SeenSeat {
  const movements = movementsOf(controls);
  const follow = (from: number, to: number, by: number) =>
    from + (to - from) * FOLLOWED_SHARE + tremble(by);
  const seen = movements.flatMap((movement): Seen[] => {
    const { sign } = movement;
    if (sign === undefined) return [];
    const old = before.seen.find((each) => isSameSign(each.sign, sign));
    const goal = makes(movement, wish) ? 1 : 0;
    const value = clamp(follow(old?.value ?? 0, goal, TREMBLE.sign), 0, 1);
    return [{ sign, value, isOn: value >= (old?.isOn ? OFF_FROM : ON_FROM) }];
  });
  const axes = Object.fromEntries(
    controls.axes.map((name) => {
      const isSigned = movements.some(
        ({ sign, axis }) => axis?.name === name && sign !== undefined && makes({ sign }, wish),
      );
      const goal = wish.axes[name] ?? (isSigned ? 1 : 0);
      return [name, clamp(follow(before.axes[name] ?? 0, goal, TREMBLE.axis), -1, 1)];
    }),
  );
  const pointers = wish.pointers.map((pointer) => ({
    ...pointer,
    xNorm: clamp(pointer.xNorm + tremble(TREMBLE.pointer), 0, 1),
    yNorm: clamp(pointer.yNorm + tremble(TREMBLE.pointer), 0, 1),
  }));
  return { seen, axes, input: { pointers, signs: toldOf(seen), axes } };
}

function makes({ sign, axis }: Omit<Movement, 'id'>, { signs, axes }: SeatInput): boolean {
  const isSigned = sign !== undefined && signs.some((each) => each.isOn && isSameSign(each, sign));
  return isSigned || (axis !== undefined && (axes[axis.name] ?? 0) * axis.value > 0.5);
}

/** Of each sign what is on; else the likeliest, off. A hand has one count. */
function toldOf(seen: readonly Seen[]): readonly Sign[] {
  const names = new Set(seen.map(({ sign }) => sign.name));
  return [...names].flatMap((name) => {
    const likeliest = seen
      .filter(({ sign }) => sign.name === name)
      .toSorted((a, b) => b.value - a.value);
    const on = likeliest.filter(({ isOn }) => isOn);
    const told = on.length > 0 && name !== 'fingers' ? on : likeliest.slice(0, 1);
    return told.map(({ sign, value, isOn }) => ({ ...sign, value, isOn }));
  });
}
