import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import type { ChildProgress, SkillProgress } from '@advay/shared/schemas/progress';
import type { AreaWords } from '@advay/shared/words/areas';
import { learningOf } from '../../../games/game-learning.ts';
import { skillStatus } from './skill-status.ts';
import { stepWords } from './step-words.ts';

type Titles = AreaWords['home']['titles'];

/** One thing a parent could do next, or null while there is nothing to go by. */
export function nextStep({ skills }: Pick<ChildProgress, 'skills'>, titles: Titles): string | null {
  const hard = skills.find((skill) => skillStatus(skill) === 'play-together');
  if (hard) return `Play “${nameOf(hard, titles)}” together: one hand each, or take turns.`;
  const unseen = skills.find((skill) => skillStatus(skill) === 'not-seen');
  if (unseen) return 'Put a lamp or a window in front of the child, not behind it.';
  const easy = skills.find((skill) => skillStatus(skill) === 'going-well' && stepAfter(skill));
  if (easy) {
    const after = stepAfter(easy);
    return `“${nameOf(easy, titles)}” goes well. Next comes: ${stepWords(easy.gameID, after ?? '')}.`;
  }
  if (skills.some((skill) => skillStatus(skill) === 'practising')) {
    return 'A few short rounds on different days do more than one long one.';
  }
  const newGame = GAME_IDS.find((id) => !skills.some(({ gameID }) => gameID === id));
  if (newGame === undefined || skills.length === 0) return null;
  return `Try “${titles[newGame]}” next. It practises something else: ${learningOf(newGame).skill.toLowerCase()}.`;
}

function nameOf(skill: SkillProgress, titles: Titles): string {
  return `${titles[skill.gameID]}: ${stepWords(skill.gameID, skill.step)}`;
}

function stepAfter(skill: SkillProgress): string | undefined {
  const { steps } = gameMeta(skill.gameID);
  const at = steps.indexOf(skill.step);
  return at < 0 ? undefined : steps[at + 1];
}
