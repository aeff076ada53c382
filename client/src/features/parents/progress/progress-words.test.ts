import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import type { SkillProgress } from '@advay/shared/schemas/progress';
import { words as home } from '@advay/shared/words/en/home';
import { words } from '@advay/shared/words/en/parents/progress';
import { expect, it } from 'vitest';
import { nextStep } from './next-step.ts';
import { skillStatus } from './skill-status.ts';
import { stepWords } from './step-words.ts';

const { titles } = home;

const skill = (change: Partial<SkillProgress>): SkillProgress => ({
  gameID: 'letter_trace',
  step: 'letters',
  rounds: 5,
  measuredRounds: 4,
  poorlySeenRounds: 0,
  xpEarned: 60,
  activeMs: 240_000,
  struggleIndex: 0.2,
  word: 'going-well',
  ...change,
});

it('has words for every step of every game', () => {
  for (const id of GAME_IDS) {
    for (const step of gameMeta(id).steps) expect(stepWords(id, step, words)).not.toBe(step);
  }
  expect(stepWords('letter_trace', 'toString', words)).toBe('toString');
});

it('says no more than was measured', () => {
  expect(skillStatus(skill({}))).toBe('going-well');
  expect(skillStatus(skill({ word: null, measuredRounds: 2 }))).toBe('not-measured-yet');
  const none = { word: null, measuredRounds: 0 } as const;
  expect(skillStatus(skill({ ...none, rounds: 9 }))).toBe('not-measured-yet');
  expect(skillStatus(skill({ ...none, rounds: 1, poorlySeenRounds: 1 }))).toBe('not-measured-yet');
  expect(skillStatus(skill({ ...none, rounds: 2, poorlySeenRounds: 2 }))).toBe('not-seen');
  expect(skillStatus(skill({ word: null, measuredRounds: 2, poorlySeenRounds: 2 }))).toBe(
    'not-measured-yet',
  );
  expect(skillStatus(skill({ poorlySeenRounds: 40 }))).toBe('going-well');
});

it('puts what is hard first, then the camera, then the next step', () => {
  const easy = skill({});
  const unseen = skill({
    step: 'digits',
    word: null,
    rounds: 6,
    measuredRounds: 0,
    poorlySeenRounds: 5,
  });
  const hard = skill({ step: 'curves', word: 'play-together' });
  expect(nextStep({ skills: [easy, unseen, hard] }, titles, words)).toMatch(/Curves” together/);
  expect(nextStep({ skills: [easy, unseen] }, titles, words)).toMatch(/lamp or a window/);
  expect(nextStep({ skills: [easy] }, titles, words)).toMatch(/Next comes: Own name/);
});

it('knows the top of the ladder and an empty page', () => {
  const top = skill({ step: 'own-name' });
  expect(nextStep({ skills: [top] }, titles, words)).toMatch(/Try “Bubble pond” next/);
  const everyTop = GAME_IDS.map((gameID) =>
    skill({ gameID, step: gameMeta(gameID).steps.at(-1) ?? '' }),
  );
  expect(nextStep({ skills: everyTop }, titles, words)).toBeNull();
  expect(nextStep({ skills: [skill({ word: 'practising' })] }, titles, words)).toMatch(
    /short rounds/,
  );
  expect(nextStep({ skills: [] }, titles, words)).toBeNull();
});
