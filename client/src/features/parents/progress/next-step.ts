import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import type { ChildProgress, SkillProgress } from '@advay/shared/schemas/progress';
import type { AreaWords } from '@advay/shared/words/areas';
import { fillLine } from '@advay/shared/words/line';
import { skillStatus } from './skill-status.ts';
import { stepWords } from './step-words.ts';

type Titles = AreaWords['home']['titles'];
type ProgressWords = AreaWords['parents/progress'];

/** One thing a parent could do next, or null while there is nothing to go by. */
export function nextStep(
  { skills }: Pick<ChildProgress, 'skills'>,
  titles: Titles,
  words: ProgressWords,
): string | null {
  const { next } = words;
  const hard = skills.find((skill) => skillStatus(skill) === 'play-together');
  if (hard) return fillLine(next.together, { skill: nameOf(hard, titles, words) });
  const unseen = skills.find((skill) => skillStatus(skill) === 'not-seen');
  if (unseen) return next.lamp;
  const easy = skills.find((skill) => skillStatus(skill) === 'going-well' && stepAfter(skill));
  if (easy) {
    const after = stepAfter(easy);
    const step = stepWords(easy.gameID, after ?? '', words);
    return fillLine(next.step, { skill: nameOf(easy, titles, words), step });
  }
  if (skills.some((skill) => skillStatus(skill) === 'practising')) {
    return next.shortRounds;
  }
  const newGame = GAME_IDS.find((id) => !skills.some(({ gameID }) => gameID === id));
  if (newGame === undefined || skills.length === 0) return null;
  const skill = words.withinSentence(words.skills[newGame].skill);
  return fillLine(next.game, { game: titles[newGame], skill });
}

function nameOf(skill: SkillProgress, titles: Titles, words: ProgressWords): string {
  return `${titles[skill.gameID]}: ${stepWords(skill.gameID, skill.step, words)}`;
}

function stepAfter(skill: SkillProgress): string | undefined {
  const { steps } = gameMeta(skill.gameID);
  const at = steps.indexOf(skill.step);
  return at < 0 ? undefined : steps[at + 1];
}
