import type { SkillWord } from '@advay/shared/progress/skill-word';
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
