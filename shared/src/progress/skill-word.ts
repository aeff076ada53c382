/** Words for a parent, given only after three rounds that could be measured. */
export const SKILL_WORDS = ['going-well', 'practising', 'play-together'] as const;
export type SkillWord = (typeof SKILL_WORDS)[number];
export const MEASURED_ROUNDS_FOR_WORDS = 3;

/** 0..0.30 going well, 0.31..0.60 practising, above: play together. */
export function skillWord(meanStruggleIndex: number): SkillWord {
  if (meanStruggleIndex <= 0.3) return 'going-well';
  return meanStruggleIndex <= 0.6 ? 'practising' : 'play-together';
}
