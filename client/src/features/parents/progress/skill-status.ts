import { MEASURED_ROUNDS_FOR_WORDS, type SkillWord } from '@advay/shared/progress/skill-word';
import type { SkillProgress } from '@advay/shared/schemas/progress';

export type SkillStatus = SkillWord | 'not-measured-yet' | 'not-seen';

/** One round in a bad light may happen to anybody; two are worth a word about the lamp. */
const POORLY_SEEN_FOR_WORDS = 2;

/** What can honestly be said of a skill: its word, or why there is none. */
export function skillStatus(skill: SkillProgress): SkillStatus {
  if (skill.word !== null) return skill.word;
  return skill.poorlySeenRounds >= POORLY_SEEN_FOR_WORDS &&
    skill.poorlySeenRounds > skill.measuredRounds
    ? 'not-seen'
    : 'not-measured-yet';
}

export const STATUS_WORDS: Readonly<Record<SkillStatus, { label: string; meaning: string }>> = {
  'going-well': { label: 'Going well', meaning: 'Manages alone, with few misses.' },
  practising: { label: 'Practising', meaning: 'Manages, with some misses or help.' },
  'play-together': {
    label: 'Play together',
    meaning: 'Still hard. Goes better with somebody beside.',
  },
  'not-measured-yet': {
    label: 'Not measured yet',
    meaning: `${MEASURED_ROUNDS_FOR_WORDS} measured rounds are needed to say something.`,
  },
  'not-seen': {
    label: 'Not measured',
    meaning:
      'The camera did not see well enough to say. More light from the front and one step back help.',
  },
};
