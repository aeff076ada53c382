import { type GameMeta, gameMeta } from '@advay/shared/games/catalogue';
import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { createRng, type Rng } from '@advay/shared/kernel/rng';
import type { Controls } from '../../controls/controls.ts';
import { NO_INPUT, type PlayerInput } from '../../input/player-input.ts';
import type { GameConfig, GameEvent, GameModule, GameSimulation, Outcome } from '../contract.ts';
import { WHOLE_FIELD } from '../contract.ts';
import { advanceRound, createRound, type Round } from '../round.ts';
import { finishSession, type Session, type SessionResult } from '../session.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Device } from './device.ts';
import { IS_FULL_SIZE } from './test-size.ts';

export type Playable<State> = GameModule<State> | (GameSimulation<State> & { controls?: Controls });

/** What is frozen throws where it is changed in place; at the usual size every third state is. */
const FREEZE_EVERY_STEPS = IS_FULL_SIZE ? 1 : 3;

/** Of a bare simulation that does not say. */
const BY_FINGER: Controls = {
  sense: 'hand',
  pointers: 2,
  smoothing: 'pop',
  signs: [],
  axes: [],
  seats: 1,
};

/** A round that a test plays step by step, and all that came of it. */
export class RoundAtTest<State> {
  readonly events: GameEvent[] = [];
  /** Everything the game was fed, for replays. */
  readonly inputLog: PlayerInput[] = [];
  protected readonly simulation: GameSimulation<State>;
  protected readonly controls: Controls;
  protected botRng: Rng = createRng(1);
  protected device: Device | null = null;
  protected nowMs = 0;
  readonly #module: GameModule<State> | null;
  #config: GameConfig;
  #seed = 1;
  #steps = 0;
  #round: Round<State> | null = null;
  #previous: State | null = null;

  constructor(game: Playable<State>) {
    this.#module = 'simulation' in game ? game : null;
    this.simulation = 'simulation' in game ? game.simulation : game;
    this.controls = game.controls ?? BY_FINGER;
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
    this.botRng = createRng(seed);
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
    return this.nowMs;
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
      this.#round = createRound(this.simulation, this.#config, this.#seed);
      deepFreeze(this.#round.state);
    }
    return this.#round;
  }

  #expectNotBegun(what: string): void {
    if (this.#round !== null) throw new Error(`set ${what} before the first move`);
  }

  protected take(wish: PlayerInput, throughDevice = true): PlayerInput {
    const round = this.#begun();
    this.nowMs += STEP_MS;
    let input = wish;
    if (throughDevice && this.device !== null) {
      this.device.follow(wish);
      input = this.device.source.read(this.nowMs) ?? NO_INPUT;
    }
    this.#previous = round.state;
    if (round.outcome === null) this.inputLog.push(input);
    const next = advanceRound(this.simulation, round, deepFreeze(input));
    this.#round = next.round;
    this.events.push(...next.events);
    this.#steps += 1;
    if (this.#steps % FREEZE_EVERY_STEPS === 0) deepFreeze(next.round.state);
    return input;
  }
}
