import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import { MEASURED_ROUNDS_FOR_WORDS } from '@advay/shared/progress/skill-word';
import type { SkillProgress } from '@advay/shared/schemas/progress';
import { numeral, plural } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { GAME_PICTURES } from '../../../games/game-pictures.ts';
import { useWords } from '../../../words/use-words.ts';
import { useLocale } from '../use-locale.ts';
import { playTimeWords } from './play-time.ts';
import styles from './skill-list.module.css';
import { skillStatus } from './skill-status.ts';
import { StatusMark } from './status-mark.tsx';
import { stepWords } from './step-words.ts';

/** Game by game, step by step: a word for how it goes and why one is missing. */
export function SkillList({ skills }: { skills: readonly SkillProgress[] }) {
  const { titles } = useWords('home');
  const words = useWords('parents/progress');
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
            <p className={styles.soft}>{words.skills[id].skill}</p>
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
  const room = useWords('parents/room');
  const words = useWords('parents/progress');
  const locale = useLocale();
  const status = skillStatus(skill);
  const { label, meaning } = words.status[status];
  return (
    <li className={styles.skill}>
      <div>
        <strong>{stepWords(skill.gameID, skill.step, words)}</strong>
        <p className={styles.soft}>
          {plural(locale, words.roundsPlayed, skill.rounds)},{' '}
          {playTimeWords(room, locale, skill.activeMs)}
        </p>
      </div>
      <div className={styles.status}>
        <StatusMark status={status} />
        <div>
          <strong>{label}</strong>
          <p className={styles.soft}>
            {fillLine(meaning, { rounds: numeral(locale, MEASURED_ROUNDS_FOR_WORDS) })}
          </p>
        </div>
      </div>
    </li>
  );
}
