import { FIRST_LANGUAGE, languageFacts } from '@advay/shared/words/languages';
import { lettersIn } from '../content/feast-of.ts';
import { stepRules } from '../limits.ts';
import { type MunchState, promptOf } from '../simulation/munch-state.ts';
import styles from './asked-board.module.css';
import { WORD_PICTURES } from './word-pictures.ts';

/** What is to be eaten, for a child that cannot read: the letter, the picture, or the word as far as it is eaten. */
export function AskedBoard({ state }: Readonly<{ state: MunchState }>) {
  const prompt = promptOf(state);
  if (prompt === null) return null;
  const { letter, noun, at } = prompt;
  const Picture = noun === null ? null : WORD_PICTURES[noun.picture];
  const isSpelt = stepRules(state.step).rule === 'word';
  const { direction } = languageFacts(state.language ?? FIRST_LANGUAGE);
  return (
    <div className={styles.board} dir={direction}>
      {Picture && <Picture className={styles.picture} aria-hidden="true" />}
      {noun === null && <span className={styles.letter}>{letter}</span>}
      {noun !== null && isSpelt && <Spelt letters={lettersIn(noun.word)} at={at} />}
    </div>
  );
}

/** A word's letters: eaten ones stand full, the next one is framed. */
function Spelt({ letters, at }: Readonly<{ letters: readonly string[]; at: number }>) {
  return (
    <span className={styles.word}>
      {letters.map((letter, place) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter's place in its word is what it is
          key={place}
          className={styles.slot}
          data-is-eaten={place < at || undefined}
          data-is-next={place === at || undefined}
        >
          {letter}
        </span>
      ))}
    </span>
  );
}
