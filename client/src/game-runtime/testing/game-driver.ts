import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { mix, type Vec2 } from '@advay/shared/kernel/vec2';
import type { AxisName } from '../../controls/axis.ts';
import type { Sign } from '../../controls/sign.ts';
import { takenSeats } from '../../controls/taken-seats.ts';
import { LOST_INPUT, NO_INPUT, type PlayerInput } from '../../input/player-input.ts';
import { inputAtSeats } from '../../input/seat-input.ts';
import type { Device, DeviceKind, Played } from './device.ts';
import { createDevice } from './devices.ts';
import { type Playable, RoundAtTest } from './round-at-test.ts';
import { hasArrived, NOTHING_WISHED, type WishedSeat, wishOf } from './wished-seat.ts';

const DEFAULT_MOVE_MS = 400;
const BOT_LIMIT_MS = 180_000;
/** A keyboard gets there late; a test that waits longer than this is stuck. */
const ARRIVAL_LIMIT_MS = 6_000;

/**
 * Plays a game the way a test tells it: `play(letterTrace).seed(7).step('lines').from(0.2, 0.5).to(0.8, 0.5).lift()`.
 * Signs and axes alike: `play(meal).show('mouth-open').hold(600).release().turn('lean', 0.6).atSeat(1).count(3)`.
 * They go straight in, or through a device after `byKeyboard()`, `byMouse()`, `byTouch()`, `byCamera()`.
 * Inputs and states are deep-frozen, so a game that changes one in place throws.
 */
export function play<State>(game: Playable<State>): GamePlay<State> {
  return new GamePlay(game);
}

export class GamePlay<State> extends RoundAtTest<State> {
  #wishes: readonly WishedSeat[] = [NOTHING_WISHED];
  #seat: 0 | 1 = 0;
  #side: 'left' | 'right' | null = null;

  // Who plays.

  byKeyboard(): this {
    return this.#by('keyboard');
  }

  byMouse(): this {
    return this.#by('mouse');
  }

  byTouch(): this {
    return this.#by('touch');
  }

  /** As a sense would tell: late, with pictures in which nothing is found. */
  byCamera(): this {
    return this.#by('camera');
  }

  /** By somebody at a device of the test's own. */
  by(make: (played: Played) => Device): this {
    this.device?.source.dispose();
    const { aspect, players } = this.config;
    const controls = this.controls;
    this.device = make({ aspect, controls, players: takenSeats(controls, players) });
    return this;
  }

  /** From now on whatever is done is done by this child. */
  atSeat(seat: 0 | 1): this {
    this.#seat = seat;
    return this;
  }

  /** From now on the pointers come from this hand, as the camera would tell. */
  withHand(side: 'left' | 'right' | null): this {
    this.#side = side;
    return this;
  }

  // Moves.

  /** Puts the finger there, for one step. */
  from(xNorm: number, yNorm: number): this {
    return this.#wants({ finger: { x: xNorm, y: yNorm } });
  }

  /** Moves the finger there in a straight line. */
  to(xNorm: number, yNorm: number, { ms = DEFAULT_MOVE_MS }: { ms?: number } = {}): this {
    const start = this.#wish.finger;
    if (start === null) throw new Error('put the finger down with from() before moving it');
    return this.#goes(ms, (share) => ({ finger: mix(start, { x: xNorm, y: yNorm }, share) }));
  }

  /** Moves the finger through all of the points, `ms` in total. */
  along(points: readonly Vec2[], { ms = DEFAULT_MOVE_MS }: { ms?: number } = {}): this {
    for (const point of points) this.to(point.x, point.y, { ms: ms / points.length });
    return this;
  }

  /** Holds still, fingers and signs as they are. */
  rest(ms: number): this {
    return this.#repeat(ms, () => this.#allWishes());
  }

  /** Takes the fingers away, for one step. */
  lift(): this {
    return this.#wants({ finger: null, second: null });
  }

  /** Puts a second finger or hand there; it stays until `lift()`. */
  alsoAt(xNorm: number, yNorm: number): this {
    return this.#wants({ second: { x: xNorm, y: yNorm } });
  }

  /** Shows a sign, besides those shown already, until `release()`. */
  show(name: Sign['name'], way: Pick<Sign, 'side' | 'count' | 'direction' | 'pose'> = {}): this {
    return this.#wants({ signs: [...this.#wish.signs, { name, value: 1, isOn: true, ...way }] });
  }

  /** So many fingers, instead of what was counted before. */
  count(fingers: number): this {
    const signs = this.#wish.signs.filter(({ name }) => name !== 'fingers');
    return this.#wants({ signs }).show('fingers', { count: fingers });
  }

  /** Leans, steps, turns or opens so far, evenly. */
  turn(axis: AxisName, value: number, { ms = DEFAULT_MOVE_MS }: { ms?: number } = {}): this {
    const { axes } = this.#wish;
    const start = axes[axis] ?? 0;
    return this.#goes(ms, (share) => ({
      axes: { ...axes, [axis]: start + (value - start) * share },
    }));
  }

  hold(ms: number): this {
    return this.rest(ms);
  }

  /** Shows nothing any more, and stands straight. */
  release(): this {
    const axes = Object.fromEntries(Object.keys(this.#wish.axes).map((axis) => [axis, 0]));
    return this.#wants({ signs: [], axes });
  }

  /** The camera does not see the player for so long. */
  lose(ms: number): this {
    return this.#repeat(ms, () => LOST_INPUT, this.device?.canLose ?? false);
  }

  confirm(): this {
    this.take({ ...this.#allWishes(), actions: ['confirm'] });
    return this;
  }

  /** Feeds an input as it is, past any device. */
  feed(input: PlayerInput): this {
    this.take(input, false);
    return this;
  }

  /** Lets the game's bot decide, through the chosen device, until the end, the condition or the time. */
  letBotPlay(options: { forMs?: number; until?: (play: GamePlay<State>) => boolean } = {}): this {
    const { forMs = BOT_LIMIT_MS, until = () => false } = options;
    const endMs = this.nowMs + forMs;
    while (this.nowMs < endMs && this.outcome === null && !until(this)) {
      const wish = this.simulation.bot(this.state, this.botRng);
      this.botRng = wish.rng;
      this.take(wish.input);
    }
    return this;
  }

  /** A look in between: `play(...).rest(500).expect(({ state }) => expect(state.…))`. */
  expect(check: (play: this) => void): this {
    check(this);
    return this;
  }

  // How it is done.

  #by(kind: DeviceKind): this {
    return this.by((played) => createDevice(kind, played));
  }

  get #wish(): WishedSeat {
    return this.#wishes[this.#seat] ?? NOTHING_WISHED;
  }

  #allWishes(): PlayerInput {
    const seats = this.#wishes.map((wish, seat) => wishOf(wish, seat, this.#side));
    return { ...NO_INPUT, seats: inputAtSeats(seats) };
  }

  #wants(change: Partial<WishedSeat>): this {
    this.#change(change);
    return this.#waitForDevice();
  }

  /** What the child at this seat does from now on, for one step. */
  #change(change: Partial<WishedSeat>): void {
    const seats = Math.max(this.#wishes.length, this.#seat + 1);
    this.#wishes = Array.from({ length: seats }, (_, at) => {
      const wish = this.#wishes[at] ?? NOTHING_WISHED;
      return at === this.#seat ? { ...wish, ...change } : wish;
    });
    this.take(this.#allWishes());
  }

  #goes(ms: number, change: (share: number) => Partial<WishedSeat>): this {
    const steps = Math.max(1, Math.round(ms / STEP_MS));
    for (let at = 1; at < steps; at += 1) this.#change(change(at / steps));
    return this.#wants(change(1));
  }

  #repeat(ms: number, input: () => PlayerInput, throughDevice = true): this {
    for (let step = Math.max(1, Math.round(ms / STEP_MS)); step > 0; step -= 1) {
      this.take(input(), throughDevice);
    }
    return this;
  }

  /** A device may lag behind the wish: wait until it tells what the test said. */
  #waitForDevice(): this {
    if (this.device === null) return this;
    const endMs = this.nowMs + ARRIVAL_LIMIT_MS;
    while (this.nowMs < endMs && !this.isOver) {
      const told = this.inputLog.at(-1);
      if (told !== undefined && hasArrived(this.#allWishes(), told)) return this;
      this.take(this.#allWishes());
    }
    return this;
  }
}
