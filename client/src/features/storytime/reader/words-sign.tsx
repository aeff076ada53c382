import type { AreaWords } from '@advay/shared/words/areas';
import type { RestOfWords } from './use-rest-of-words.ts';
import styles from './words-sign.module.css';

/** Says that a page has more words than are in sight, and goes on to them; after the last, back to the first. */
export function WordsSign({
  isAt,
  words,
  onGo,
}: {
  isAt: Exclude<RestOfWords, 'whole'>;
  words: AreaWords['books'];
  onGo: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.sign}
      data-words={isAt}
      aria-label={isAt === 'more' ? words.moreWords : words.firstWords}
      onClick={onGo}
    >
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <path d="M14 14h36M14 25h24" />
        <path
          d={isAt === 'more' ? 'M32 34v20m-11-10 11 11 11-11' : 'M32 56V36m-11 10 11-11 11 11'}
        />
      </svg>
    </button>
  );
}
