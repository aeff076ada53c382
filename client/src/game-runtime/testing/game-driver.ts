import { type GameMeta, gameMeta } from '@advay/shared/games/catalogue';
import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { createRng, type Rng } from '@advay/shared/kernel/rng';
import { distance, mix, type Vec2 } from '@advay/shared/kernel/vec2';
import type { Axes } from '../../controls/axis.ts';
import { LOST_INPUT, NO_INPUT, type PlayerInput, type Pointer } from '../../input/player-input.ts';
import { inputOf } from '../../input/seat-input.ts';
import type { GameConfig, GameEvent, GameModule, GameSimulation, Outcome } from '../contract.ts';
import { WHOLE_FIELD } from '../contract.ts';
import { advanceRound, createRound, type Round } from '../round.ts';
import { finishSession, type Session, type SessionResult } from '../session.ts';
import { deepFreeze } from './deep-freeze.ts';
import { createDevice, type Device, type DeviceKind } from './devices.ts';

type Playable<State> = GameModule<State> | GameSimulation<State>;

const DEFAULT_MOVE_MS = 400;
const BOT_LIMIT_MS = 180_000;
/** A keyboard gets there late; a test that waits longer than this is stuck. */
const ARRIVAL_LIMIT_MS = 6_000;
const ARRIVAL_DISTANCE = 0.02;

/**
 * Plays a game the way a test tells it: `play(letterTrace).seed(7).step('lines').from(0.2, 0.5).to(0.8, 0.5).lift()`.
 * Pointers go straight in, or through a device's real input source after `byKeyboard()`, `byMouse()`, `byTouch()`.
 * Every state and input is deep-frozen, so a game that changes one throws.
 */
export function play<State>(game: Playable<State>): GamePlay<State> {
  return new GamePlay(game);
}

export class GamePlay<State> {
  readonly events: GameEvent[] = [];
  /** Everything the game was fed, for replays. */
  readonly inputLog: PlayerInput[] = [];
  readonly #simulation: GameSimulation<State>;
  readonly #module: GameModule<State> | null;
  #config: GameConfig;
  #seed = 1;
  #botRng: Rng = createRng(1);
  #round: Round<State> | null = null;
  #previous: State | null = null;
  #finger: Vec2 | null = null;
  #second: Vec2 | null = null;
  #side: 'left' | 'right' | null = null;
  #device: Device | null = null;
  #nowMs = 0;

  constructor(game: Playable<State>) {
    this.#module = 'simulation' in game ? game : null;
    this.#simulation = 'simulation' in game ? game.simulation : game;
    const meta: GameMeta | null = this.#module ? gameMeta(this.#module.id) : null;
    this.#config = {
      step: meta?.steps[0] ?? 'only',
      aspect: this.#module?.fieldAspect.landscape ?? 1,
      ageBand: '5-6',
      ownName: 'Mia',
      reach: WHOLE_FIELD,
      handSide: null,
    };
  }

  // Before the first move.

  seed(seed: number): this {
    this.#expectNotBegun('seed');
    this.#seed = seed;
    this.#botRng = createRng(seed);
    return this;
  }

  step(step: string): this {
    return this.with({ step });
  }

  with(config: Partial<GameConfig>): this {
    this.#expectNotBegun('the configuration');
    this.#config = { ...this.#config, ...config };
    return this;
  }

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

  /** From now on the pointers come from this hand, as the camera would tell. */
  withHand(side: 'left' | 'right' | null): this {
    this.#side = side;
    return this;
  }

  // Moves.

  /** Puts the finger there, for one step. */
  from(xNorm: number, yNorm: number): this {
    this.#finger = { x: xNorm, y: yNorm };
    this.#take(this.#wish());
    return this.#waitForDevice();
  }

  /** Moves the finger there in a straight line. */
  to(xNorm: number, yNorm: number, { ms = DEFAULT_MOVE_MS }: { ms?: number } = {}): this {
    const start = this.#finger;
    if (start === null) throw new Error('put the finger down with from() before moving it');
    const steps = Math.max(1, Math.round(ms / STEP_MS));
    for (let at = 1; at <= steps; at += 1) {
      this.#finger = mix(start, { x: xNorm, y: yNorm }, at / steps);
      this.#take(this.#wish());
    }
    return this.#waitForDevice();
  }

  /** Moves the finger through all of the points, `ms` in total. */
  along(points: readonly Vec2[], { ms = DEFAULT_MOVE_MS }: { ms?: number } = {}): this {
    for (const point of points) this.to(point.x, point.y, { ms: ms / points.length });
    return this;
  }

  /** Holds still, finger down or lifted, as it is. */
  rest(ms: number): this {
    return this.#repeat(ms, () => this.#wish());
  }

  /** Takes the fingers away, for one step. */
  lift(): this {
    this.#finger = null;
    this.#second = null;
    this.#take(this.#wish());
    return this;
  }

  /** Puts a second finger or hand there; it stays until `lift()`. */
  alsoAt(xNorm: number, yNorm: number): this {
    this.#second = { x: xNorm, y: yNorm };
    this.#take(this.#wish());
    return this;
  }

  /** The camera does not see the player for so long. */
  lose(ms: number): this {
    return this.#repeat(ms, () => LOST_INPUT, false);
  }

  confirm(): this {
    this.#take({ ...this.#wish(), actions: ['confirm'] });
    return this;
  }

  steer(axes: Axes, ms: number): this {
    return this.#repeat(ms, () => {
      const wish = this.#wish();
      return { ...wish, seats: [{ ...wish.seats[0], axes }] };
    });
  }

  /** Feeds an input as it is, past any device. */
  feed(input: PlayerInput): this {
    this.#take(input, false);
    return this;
  }

  /** Lets the game's bot decide, through the chosen device, until the end, the condition or the time. */
  letBotPlay(options: { forMs?: number; until?: (play: GamePlay<State>) => boolean } = {}): this {
    const { forMs = BOT_LIMIT_MS, until = () => false } = options;
    const endMs = this.#nowMs + forMs;
    while (this.#nowMs < endMs && this.outcome === null && !until(this)) {
      const wish = this.#simulation.bot(this.state, this.#botRng);
      this.#botRng = wish.rng;
      this.#take(wish.input);
    }
    return this;
  }

  /** A look in between: `play(...).rest(500).expect(({ state }) => expect(state.…))`. */
  expect(check: (play: this) => void): this {
    check(this);
    return this;
  }

  // What came of it.

  get config(): GameConfig {
    return this.#config;
  }

  get state(): State {
    return this.#begun().state;
  }

  /** The state one step before. */
  get previous(): State {
    return this.#previous ?? this.state;
  }

  get session(): Session {
    return this.#begun().session;
  }

  get outcome(): Outcome | null {
    return this.#begun().outcome;
  }

  get isOver(): boolean {
    return this.outcome !== null;
  }

  get elapsedMs(): number {
    return this.#nowMs;
  }

  /** What the round is worth; a module and a finished round only. */
  get result(): SessionResult {
    const { outcome, session } = this.#begun();
    if (this.#module === null) throw new Error('a bare simulation has no catalogue entry');
    if (outcome === null) throw new Error('the round is not over');
    return finishSession(session, { gameID: this.#module.id, outcome });
  }

  eventsOf<Kind extends GameEvent['kind']>(kind: Kind): Extract<GameEvent, { kind: Kind }>[] {
    return this.events.filter(
      (event): event is Extract<GameEvent, { kind: Kind }> => event.kind === kind,
    );
  }

  // How it is done.

  #begun(): Round<State> {
    if (this.#round === null) {
      this.#config = deepFreeze(this.#config);
      this.#round = createRound(this.#simulation, this.#config, this.#seed);
      deepFreeze(this.#round.state);
    }
    return this.#round;
  }

  #expectNotBegun(what: string): void {
    if (this.#round !== null) throw new Error(`set ${what} before the first move`);
  }

  #by(kind: DeviceKind): this {
    this.#device?.source.dispose();
    this.#device = createDevice(kind, this.#config.aspect);
    return this;
  }

  #wish(): PlayerInput {
    const pointer = (id: number, at: Vec2 | null): Pointer[] =>
      at === null ? [] : [{ id, xNorm: at.x, yNorm: at.y, side: this.#side }];
    return inputOf([...pointer(1, this.#finger), ...pointer(2, this.#second)]);
  }

  #repeat(ms: number, input: () => PlayerInput, throughDevice = true): this {
    for (let step = Math.max(1, Math.round(ms / STEP_MS)); step > 0; step -= 1) {
      this.#take(input(), throughDevice);
    }
    return this;
  }

  #take(wish: PlayerInput, throughDevice = true): PlayerInput {
    const round = this.#begun();
    this.#nowMs += STEP_MS;
    let input = wish;
    if (throughDevice && this.#device !== null) {
      this.#device.follow(wish);
      input = this.#device.source.read(this.#nowMs) ?? NO_INPUT;
    }
    this.#previous = round.state;
    if (round.outcome === null) this.inputLog.push(input);
    const next = advanceRound(this.#simulation, round, deepFreeze(input));
    this.#round = next.round;
    this.events.push(...next.events);
    deepFreeze(next.round.state);
    return input;
  }

  /** A device may lag behind the wish: wait until its pointer is where the test said. */
  #waitForDevice(): this {
    const goal = this.#finger;
    if (this.#device === null || goal === null) return this;
    const endMs = this.#nowMs + ARRIVAL_LIMIT_MS;
    while (this.#nowMs < endMs && !this.isOver) {
      const pointer = this.inputLog.at(-1)?.seats[0].pointers[0];
      const at = pointer ? { x: pointer.xNorm, y: pointer.yNorm } : { x: -1, y: -1 };
      if (distance(at, goal) <= ARRIVAL_DISTANCE) return this;
      this.#take(this.#wish());
    }
    return this;
  }
}
