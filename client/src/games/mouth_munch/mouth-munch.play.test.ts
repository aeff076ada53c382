import { GAMES } from '@advay/shared/games/catalogue';
import { expect, it } from 'vitest';
import { HELP_AFTER_MS } from '../../game-runtime/limits.ts';
import { type GamePlay, play } from '../../game-runtime/testing/game-driver.ts';
import { feastOf } from './content/feast-of.ts';
import { tasteOf } from './content/tastes.ts';
import { mouthMunch } from './index.ts';
import { BITES_PER_BURP, MOUTH_Y, ROUND_MS, SHUT_MS } from './limits.ts';
import { biteBefore } from './simulation/bite-before.ts';
import { wantedBite } from './simulation/bot.ts';
import {
  asideSpans,
  type Bite,
  isInZone,
  isRight,
  type MunchState,
  promptOf,
  reachSpans,
} from './simulation/munch-state.ts';

type Play = GamePlay<MunchState>;

const feast = (step = 'wide-mouth') => play(mouthMunch).step(step);
const lines = (round: Play) => round.eventsOf('say').map(({ line }) => line);
const cues = (round: Play) => round.eventsOf('cue').map(({ cue }) => cue);
const chomp = (round: Play) =>
  round
    .show('mouth-open')
    .hold(150)
    .release()
    .hold(SHUT_MS * 2);

/** Turns the head until the figure stands under a bite of that kind that can be got at. */
function standUnder(round: Play, wants: (state: MunchState, bite: Bite) => boolean): Play {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const { state } = round;
    const bite = state.bites.find((each) => each.leavingMs === null && wants(state, each));
    const aside = bite === undefined ? 0 : asideSpans(state, bite);
    if (bite !== undefined && Math.abs(aside) < 0.04) {
      round.turn('head-turn', 0, { ms: 50 });
      if (isInZone(round.state, bite) && biteBefore(round.state)?.id === bite.id) return round;
    } else round.turn('head-turn', Math.sign(aside) * 0.4, { ms: 50 });
  }
  throw new Error('nothing of that kind came down');
}

const isWrong = (state: MunchState, bite: Bite) => !isRight(state, bite);

it('a mouth that opens before a biscuit eats it, and shows how it tastes', () => {
  const round = chomp(standUnder(feast(), isRight));
  expect(round.state.eaten).toBe(1);
  expect(round.eventsOf('attempt').at(-1)).toEqual({ kind: 'attempt', isHit: true });
  expect(cues(round)).toEqual(expect.arrayContaining(['munch', 'giggle']));
  expect(lines(round).at(-1)).toBe(round.state.mouthful?.taste);
});

it.each(GAMES.mouth_munch.steps)('a mouth that stays open never eats on %s', (step) => {
  const round = feast(step).show('mouth-open');
  while (!round.isOver) {
    const wanted = wantedBite(round.state);
    const aside = wanted === null ? 0 : asideSpans(round.state, wanted);
    round.turn('head-turn', Math.abs(aside) < 0.04 ? 0 : Math.sign(aside) * 0.5, { ms: 100 });
  }
  expect(round.state.eaten).toBe(0);
  expect(round.eventsOf('attempt').some(({ isHit }) => isHit)).toBe(false);
});

it.each([
  ['a lost face', (round: Play) => round.lose(2_000)],
  ['a sign that flickers', (round: Play) => round.release().show('mouth-open')],
])('an open mouth is not opened anew by %s', (_, happens) => {
  const round = feast().hold(2_000).show('mouth-open').hold(200);
  const openThroughout = standUnder(round, isRight);
  happens(openThroughout).show('mouth-open').hold(300);
  expect(round.state.eaten).toBe(0);
});

it('a mouth that opens where nothing is eats nothing, and nothing is made of it', () => {
  const round = feast().hold(600);
  for (let chomps = 0; chomps < 3; chomps += 1) chomp(round);
  expect(round.eventsOf('attempt')).toEqual([]);
  expect(round.state.eaten).toBe(0);
});

it('walks where the head points, and stands while it rests', () => {
  const round = feast().hold(1_200);
  const { xNorm } = round.state;
  round.turn('head-turn', 0.08).hold(600);
  expect(round.state.xNorm).toBeCloseTo(xNorm, 2);
  expect(round.turn('head-turn', 0.5).hold(500).state.xNorm).toBeGreaterThan(xNorm + 0.1);
  expect(round.turn('head-turn', -0.5).hold(1_500).state.xNorm).toBeLessThan(xNorm);
});

it.each([2, 4])('a head that is seen late stands under a bite all the same (%i)', (seed) => {
  const LOOK_MS = 50;
  const LATE_LOOKS = 6;
  const round = feast('narrow-lane').seed(seed).hold(1_500);
  const [first] = round.state.bites;
  const seenLate = Array.from({ length: LATE_LOOKS }, () => 0);
  const awayWhenLow: number[] = [];
  for (;;) {
    const bite = round.state.bites.find(({ id }) => id === first?.id);
    if (bite === undefined || bite.leavingMs !== null) break;
    const away = asideSpans(round.state, bite) / reachSpans(round.state);
    if (bite.yNorm > MOUTH_Y) awayWhenLow.push(Math.abs(away));
    seenLate.push(Math.abs(away) < 0.5 ? 0 : Math.sign(away) * 0.75);
    round.turn('head-turn', seenLate.shift() ?? 0, { ms: LOOK_MS });
  }
  expect(awayWhenLow.length).toBeGreaterThan(10);
  expect(Math.max(...awayWhenLow)).toBeLessThan(1);
});

it('a child that turns little walks as far as one that turns far', () => {
  const walked = (turn: number) => {
    const round = feast().hold(1_200);
    for (let swing = 0; swing < 8; swing += 1) {
      round.turn('head-turn', swing % 2 === 0 ? turn : -turn).hold(500);
    }
    const from = round.turn('head-turn', 0).hold(300).state.xNorm;
    return round.turn('head-turn', turn).hold(700).state.xNorm - from;
  };
  expect(walked(0.25)).toBeGreaterThan(walked(1) * 0.7);
});

it('a letter that was not asked for comes out again with its name, and the round goes on', () => {
  const round = standUnder(feast('first-letters'), isWrong);
  const bite = biteBefore(round.state);
  const asked = promptOf(round.state);
  chomp(round);
  expect(round.eventsOf('say').at(-1)).toEqual({
    kind: 'say',
    line: 'spat',
    values: { letter: bite?.letter },
  });
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: false }]);
  expect(promptOf(round.state)).toEqual(asked);
  expect(wantedBite(round.state)?.letter).toBe(asked?.letter);
});

it('luck earns nothing: a row is one try, and after two wrong letters of three the last one is no hit', () => {
  const round = feast('first-letters');
  for (const kind of [isWrong, isWrong, isRight]) chomp(standUnder(round, kind));
  expect(round.state.eaten).toBe(1);
  expect(round.eventsOf('attempt').map(({ isHit }) => isHit)).toEqual([false]);
});

it('asks for a word letter by letter, in order', () => {
  const round = feast('word').with({ ageBand: '3-4' }).letBotPlay();
  const words = round.eventsOf('say').filter(({ line }) => line === 'eat-word');
  expect(words).toHaveLength(4);
  const spelt = words.map(({ values }) => values?.word?.toUpperCase()).join('');
  expect(round.state.eatenLetters.join('')).toBe(spelt.slice(-12));
});

it('asks for the letter that begins a word, and never offers another of the same sound', () => {
  const round = feast('sound-choice');
  const offered = new Set<string>();
  round.letBotPlay({
    until: ({ state }) => {
      const letter = promptOf(state)?.letter;
      for (const bite of state.bites)
        if (bite.leavingMs === null) offered.add(`${letter}${bite.letter}`);
      return false;
    },
  });
  expect(round.outcome).toEqual({ share: 1 });
  expect([...offered].filter((pair) => ['CK', 'KC', 'CS', 'GJ', 'JG'].includes(pair))).toEqual([]);
});

it('twenty rounds of a step ask for twenty different things', () => {
  for (const step of GAMES.mouth_munch.steps.slice(2)) {
    const asked = Array.from({ length: 20 }, (_, seed) => {
      const { prompts } = feast(step).seed(seed).state;
      return prompts.map(({ letter, noun }) => noun?.word ?? letter).join(' ');
    });
    expect(new Set(asked).size, step).toBe(20);
  }
});

it.each(['ar', 'de', 'es', 'fr', 'hi'] as const)('asks for the words of %s', (language) => {
  for (const step of GAMES.mouth_munch.steps.slice(2)) {
    const round = feast(step).with({ language }).letBotPlay();
    expect(round.outcome, step).toEqual({ share: 1 });
    const asked = round.eventsOf('say').flatMap(({ values }) => Object.values(values ?? {}));
    const { letters, nouns } = feastOf(language);
    const known: readonly string[] = [...letters, ...Object.values(nouns)];
    expect(asked.filter((value) => !known.includes(value))).toEqual([]);
  }
});

it('burps after every few bites', () => {
  const round = feast().letBotPlay({ until: ({ state }) => state.eaten >= BITES_PER_BURP * 2 });
  expect(cues(round).filter((cue) => cue === 'burp')).toHaveLength(2);
});

it('shows the way, then says it, then shows the answer', () => {
  const round = feast('sound-choice').hold(HELP_AFTER_MS[2] + 6_000);
  expect(round.eventsOf('help').map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(lines(round)[1]).toMatch(/^hint-/);
  expect(lines(round).at(-1)).toBe('show-sound');
});

it('ends as kindly for a child that just watched, who earns nothing by it', () => {
  const round = feast().hold(ROUND_MS + 3_000);
  expect(round.outcome).toEqual({ share: 0 });
  expect(round.eventsOf('attempt')).toEqual([]);
  expect(round.result.struggleIndex).toBeLessThan(0.6);
  expect(lines(round).at(-1)).toBe('end-some');
  expect(round.result.xpEarned).toBe(0);
});

it('takes half a minute to a minute and a half', () => {
  for (const step of GAMES.mouth_munch.steps) {
    const round = feast(step).letBotPlay();
    expect(round.elapsedMs, step).toBeGreaterThan(30_000);
    expect(round.elapsedMs, step).toBeLessThan(ROUND_MS);
    expect(round.result.struggleIndex, step).toBeLessThan(0.2);
  }
});

it('each letter has one taste', () => {
  expect([...'SFGHCE'].map(tasteOf)).toEqual(['sour', 'fizzy', 'sticky', 'hot', 'cold', 'sweet']);
});
