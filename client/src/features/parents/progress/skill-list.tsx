import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import type { SkillProgress } from '@advay/shared/schemas/progress';
import { learningOf } from '../../../games/game-learning.ts';
import { GAME_PICTURES } from '../../../games/game-pictures.ts';
import { useWords } from '../../../words/use-words.ts';
import { minutesWords } from './play-time.ts';
import styles from './skill-list.module.css';
import { STATUS_WORDS, skillStatus } from './skill-status.ts';
import { StatusMark } from './status-mark.tsx';
import { stepWords } from './step-words.ts';

/** Game by game, step by step: a word for how it goes and why one is missing. */
export function SkillList({ skills }: { skills: readonly SkillProgress[] }) {
  const { titles } = useWords('home');
  return GAME_IDS.map((id) => {
    const ladder = gameMeta(id).steps;
    const steps = skills
      .filter(({ gameID }) => gameID === id)
      .toSorted((one, other) => ladder.indexOf(one.step) - ladder.indexOf(other.step));
    const Picture = GAME_PICTURES[id];
    return steps.length === 0 ? null : (
      <section key={id} className={styles.game}>
        <header className={styles.head}>
          <span className={styles.picture}>
            <Picture />
          </span>
          <div>
            <h3>{titles[id]}</h3>
            <p className={styles.soft}>{learningOf(id).skill}</p>
          </div>
        </header>
        <ul className={styles.skills}>
          {steps.map((skill) => (
            <Skill key={skill.step} skill={skill} />
          ))}
        </ul>
      </section>
    );
  });
}

function Skill({ skill }: { skill: SkillProgress }) {
  const status = skillStatus(skill);
  const { label, meaning } = STATUS_WORDS[status];
  const rounds = skill.rounds === 1 ? '1 round' : `${skill.rounds} rounds`;
  return (
    <li className={styles.skill}>
      <div>
        <strong>{stepWords(skill.gameID, skill.step)}</strong>
        <p className={styles.soft}>
          {rounds}, {minutesWords(skill.activeMs)}
        </p>
      </div>
      <div className={styles.status}>
        <StatusMark status={status} />
        <div>
          <strong>{label}</strong>
          <p className={styles.soft}>{meaning}</p>
        </div>
      </div>
    </li>
  );
}
