import { type AgeBand, gameMeta } from '@advay/shared/games/catalogue';
import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { createRng } from '@advay/shared/kernel/rng';
import { fillLine, holesOf, type Line } from '@advay/shared/words/line';
import { loadWords } from '@advay/shared/words/load-words';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOST_INPUT, type PlayerInput } from '../../input/player-input.ts';
import { allPointers } from '../../input/seat-input.ts';
import type { GameConfig, GameModule, GameView, Surface } from '../contract.ts';
import { layPlay } from '../play-layout.ts';
import { advanceRound, createRound } from '../round.ts';
import { coveredAnywhere } from './covered-touches.ts';
import { deepFreeze } from './deep-freeze.ts';
import { DEVICES, describeDeviceContract, playBy } from './device-contract.test-suite.ts';
import { type GamePlay, play } from './game-driver.ts';
import { playerInputs } from './player-inputs.ts';
import { createRecordingContext, drawnText } from './recording-context.ts';
import { signHearingGame } from './sign-hearing-game.ts';
import { IS_FULL_SIZE, inTurns } from './test-size.ts';

/** A round is 60 to 90 s by design; a bot that needs longer leaves a child no chance. */
const BOT_LIMIT_MS = 150_000;
/** Arrow keys are slow by design. */
const DEVICE_LIMIT_MS = 360_000;
/** How long a camera sees a player who leaves its picture now and then, and for how long it does not. */
const SEEN_MS = 5_000;
const LOST_MS = 700;
/** Long enough for hits, misses and help; the whole of a round is in the bot's tests. */
const RECORDED_MS = IS_FULL_SIZE ? 20_000 : 10_000;
const SUITE_TIMEOUT_MS = 60_000;
/** Rounds of anything a device may send. */
const WILD_ROUNDS = IS_FULL_SIZE ? 60 : 12;
const MAX_WORDS = 7;
/** Writing a state down costs more than a step: at the usual size it is done this often. */
const COMPARE_EVERY_STEPS = IS_FULL_SIZE ? 1 : 12;
const WINDOWS_PX = [
  [1366, 768],
  [390, 844],
] as const;

/** What hangs over the window's edge (a hill, a bush) is never farther off than this part of it. */
const NEAR_WINDOWS = 1;
/** A sky, a ground and something to play with. */
const LEAST_SHAPES = 3;

/** What every game has to keep, whatever it is about. Runs over the whole catalogue. */
export function describeGameContract<State>(game: GameModule<State>): void {
  const meta = { ...gameMeta(game.id), ...game.description };
  const [firstStep = ''] = meta.steps;
  const [firstBand = '5-6'] = meta.ageBands;
  const { simulation } = game;
  let lines: Readonly<Record<string, Line>> = {};

  const configOf = (change: Partial<GameConfig> = {}): GameConfig => ({
    ...play(game).config,
    ageBand: firstBand,
    ...change,
  });
  const everyStepAndBand = meta.steps.flatMap((step, index) =>
    inTurns(meta.ageBands, index).map((ageBand) => [step, ageBand] as const),
  );
  /** At the usual size the easiest step and the hardest. */
  const someSteps = meta.steps.filter(
    (_, index) => IS_FULL_SIZE || index === 0 || index === meta.steps.length - 1,
  );

  /** A recorded round of the bot: what a real input log looks like. */
  const recorded = (step: string, seed: number) =>
    play(game).seed(seed).with(configOf({ step })).letBotPlay({ forMs: RECORDED_MS }).inputLog;

  /** States as JSON, the last one among them, through the round's own door. */
  const statesOf = (config: GameConfig, seed: number, inputs: readonly PlayerInput[]) => {
    let round = createRound(simulation, deepFreeze(config), seed);
    const states = [JSON.stringify(round.state)];
    for (const [index, input] of inputs.entries()) {
      round = advanceRound(simulation, round, input).round;
      const isCompared = index % COMPARE_EVERY_STEPS === 0 || index === inputs.length - 1;
      if (isCompared) states.push(JSON.stringify(round.state));
    }
    return states;
  };

  const expectWordsFor = (round: GamePlay<State>) => {
    for (const { line, values } of round.eventsOf('say')) {
      expect(lines[line], `the game has no line "${line}"`).toBeDefined();
      const text = fillLine(lines[line] ?? '', values);
      expect(text, line).not.toBe('');
      expect(holesOf(text), text).toEqual([]);
    }
  };

  describe(`${game.id} keeps the game contract`, { timeout: SUITE_TIMEOUT_MS }, () => {
    beforeAll(async () => {
      lines = (await loadWords('en', `games/${game.id}`)).lines;
    });

    it('plays the same round again from the same seed and inputs', () => {
      for (const step of someSteps) {
        const inputs = recorded(step, 3);
        const config = configOf({ step });
        const first = statesOf(config, 3, inputs);
        expect(first.length).toBeGreaterThan(10);
        expect(statesOf(config, 3, inputs)).toEqual(first);
      }
    });

    it('goes on from its JSON at any moment as if nothing had been', () => {
      const inputs = recorded(firstStep, 5);
      let live = simulation.createState(configOf(), 5);
      let stored = live;
      for (const [index, input] of inputs.entries()) {
        live = simulation.advance(live, input, STEP_MS).state;
        const restored: State = JSON.parse(JSON.stringify(stored));
        stored = simulation.advance(restored, input, STEP_MS).state;
        if (index % COMPARE_EVERY_STEPS !== 0) continue;
        expect(stored).toEqual(live);
        expect(JSON.parse(JSON.stringify(live))).toStrictEqual(live);
      }
      expect(stored).toEqual(live);
    });

    it.each(everyStepAndBand)('lets its bot finish %s at the age of %s', (step, ageBand) => {
      const round = play(game).seed(11).with(configOf({ step, ageBand }));
      round.letBotPlay({ forMs: BOT_LIMIT_MS });
      expectFinished(round);
      expectWordsFor(round);
      expect(nonFinitePaths(round.state)).toEqual([]);
      expect(round.result.xpEarned).toBeLessThanOrEqual(meta.maxXpPerRound);
      expect(round.result.xpEarned).toBeGreaterThan(0);
    });

    it('is finished in a tall window, within a small reach, by the left hand', () => {
      const reach = { left: 0.15, top: 0.25, right: 0.8, bottom: 0.85 };
      for (const step of someSteps) {
        const round = play(game).with(
          configOf({ step, reach, handSide: 'left', aspect: game.fieldAspect.portrait }),
        );
        expectFinished(round.letBotPlay({ forMs: BOT_LIMIT_MS }));
      }
    });

    it.each(DEVICES)('is finished by %s alone, on every step', (device) => {
      for (const [index, step] of meta.steps.entries()) {
        // At the usual size every device plays the first step, and they take the later ones in turns.
        if (index > 0 && !inTurns(DEVICES, index).includes(device)) continue;
        const round = playBy(play(game).seed(2).with(configOf({ step })), device);
        expectFinished(round.letBotPlay({ forMs: DEVICE_LIMIT_MS }));
      }
    });

    it('is finished before a camera that loses the player again and again', () => {
      const round = play(game).seed(4).with(configOf()).byCamera();
      while (!round.isOver && round.elapsedMs < DEVICE_LIMIT_MS) {
        round.letBotPlay({ forMs: SEEN_MS }).lose(LOST_MS);
      }
      expectFinished(round);
      expect(round.session.lostMs).toBeGreaterThan(0);
    });

    describeDeviceContract(signHearingGame(game.controls));

    it('stands still while the player is lost, and starts no clock of its own', () => {
      const round = play(game).with(configOf()).letBotPlay({ forMs: 2_000 });
      const before = round.state;
      const { activeMs, stallMs } = round.session;
      round.events.length = 0;
      round.lose(40_000);
      expect(round.state).toBe(before);
      expect(round.events).toEqual([]);
      expect(round.session).toMatchObject({ activeMs, stallMs });

      const alone = simulation.advance(before, LOST_INPUT, STEP_MS);
      expect(alone.events).toEqual([]);
      expect(alone.state).toEqual(before);
    });

    it('survives whatever a device may send, with finite numbers and nothing changed in place', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...meta.steps),
          fc.constantFrom(...meta.ageBands),
          fc.integer(),
          fc.constantFrom('', 'A', 'Mia', 'Zoë-Maximiliane'),
          fc.array(playerInputs(game.controls), { maxLength: 120 }),
          (step, ageBand: AgeBand, seed, ownName, inputs) => {
            const config = deepFreeze(configOf({ step, ageBand, ownName }));
            let state = deepFreeze(simulation.createState(config, seed));
            for (const input of inputs) {
              const next = simulation.advance(state, deepFreeze(input), STEP_MS);
              state = deepFreeze(next.state);
              expect(nonFinitePaths(next.events)).toEqual([]);
              expect(simulation.outcome(state)?.share ?? 0).toBeGreaterThanOrEqual(0);
              expect(simulation.outcome(state)?.share ?? 0).toBeLessThanOrEqual(1);
            }
            expect(nonFinitePaths(state)).toEqual([]);
          },
        ),
        { numRuns: WILD_ROUNDS },
      );
    });

    it('gives its bot pointers inside the field', () => {
      let state = simulation.createState(configOf(), 1);
      let rng = createRng(1);
      for (let step = 0; step < 600; step += 1) {
        const wish = simulation.bot(deepFreeze(state), rng);
        rng = wish.rng;
        for (const { xNorm, yNorm } of allPointers(wish.input)) {
          expect(xNorm >= 0 && xNorm <= 1 && yNorm >= 0 && yNorm <= 1).toBe(true);
        }
        state = simulation.advance(state, wish.input, STEP_MS).state;
      }
    });

    it('has nothing to be touched where the camera window, a button or what is said stands', () => {
      for (const aspect of Object.values(game.fieldAspect)) {
        const round = play(game).with(configOf({ aspect })).letBotPlay({ forMs: RECORDED_MS });
        expect(coveredAnywhere(round.inputLog.flatMap(allPointers), aspect)).toEqual([]);
      }
    });

    it('says only lines it has, short ones, with every placeholder filled', () => {
      for (const text of Object.values(lines).flat()) {
        expect(text.trim().split(/\s+/).length, text).toBeLessThanOrEqual(MAX_WORDS);
      }
      for (const step of meta.steps) {
        // What is said to a child who waits; the finished rounds above bring the rest.
        expectWordsFor(play(game).with(configOf({ step })).rest(31_000));
      }
    });

    it('is drawn in any window, by day and at dusk, as the state is, inside the window and without changing it', async () => {
      const view = await game.createView();
      for (const [index, step] of meta.steps.entries()) {
        for (const [widthPx, heightPx] of inTurns(WINDOWS_PX, index)) {
          const aspect = game.fieldAspect[widthPx > heightPx ? 'landscape' : 'portrait'];
          const round = play(game).with(configOf({ step, aspect })).rest(100);
          const draw = (isDusk: boolean, timeMs = 0) =>
            drawnBy(view, round, { widthPx, heightPx, aspect, isDusk, timeMs });
          const early = draw(false);
          expect(draw(false), 'the same state at the same time looks the same').toBe(early);
          expect(draw(true), 'dusk looks like day').not.toBe(early);
          round.letBotPlay({ forMs: 3_000 });
          expect(draw(false), 'what was played is not to be seen').not.toBe(early);
          expect(draw(true, 12_345)).not.toBe('');
        }
      }
      view.dispose();
    });
  });
}

type Look = Readonly<{
  widthPx: number;
  heightPx: number;
  aspect: number;
  isDusk: boolean;
  timeMs: number;
}>;

/** What the view draws of the round now, to the letter; every call lies in or near the window. */
function drawnBy<State>(
  view: GameView<State>,
  round: GamePlay<State>,
  { widthPx, heightPx, aspect, isDusk, timeMs }: Look,
): string {
  const { context, calls } = createRecordingContext();
  const { field } = layPlay(widthPx, heightPx, aspect, { hasCorners: true, camera: 'anywhere' });
  const surface: Surface = {
    ...{ context, widthPx, heightPx, field, timeMs, isDusk },
    hasReducedMotion: isDusk,
  };
  view.draw(surface, round.previous, round.state, 0.5, round.inputLog.at(-1) ?? LOST_INPUT);
  const nearPx = NEAR_WINDOWS * Math.max(widthPx, heightPx);
  const far = calls.filter(
    ({ at }) =>
      at !== null &&
      (at.x < -nearPx || at.x > widthPx + nearPx || at.y < -nearPx || at.y > heightPx + nearPx),
  );
  expect(far, 'far from the window').toEqual([]);
  const named = (wanted: string) => calls.filter(({ name }) => name === wanted).length;
  expect(named('save'), 'each save() has its restore()').toBe(named('restore'));
  expect(named('fill') + named('stroke') + named('fillRect')).toBeGreaterThan(LEAST_SHAPES);
  return drawnText(calls);
}

function expectFinished<State>(round: GamePlay<State>): void {
  const { step, ageBand } = round.config;
  const told = `${step}, ${ageBand}, after ${Math.round(round.elapsedMs / 1000)} s`;
  expect(round.outcome, `not finished: ${told}`).not.toBeNull();
  expect(round.outcome?.share).toBeGreaterThan(0.5);
}

/** Paths of numbers that JSON cannot hold. */
function nonFinitePaths(value: unknown, path = '$'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => nonFinitePaths(part, `${path}.${key}`));
}
