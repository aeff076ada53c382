import { splitWords } from '@advay/shared/books/split-words';
import type { Language } from '@advay/shared/words/languages';
import { Fragment, useSyncExternalStore } from 'react';
import type { Narrator, ReadWord } from '../../../voice/narrator.ts';
import styles from './page-words.module.css';

/** A page's sentences; each word is heard when it is touched, and stands out while it is read. */
export function PageWords({
  sentences,
  language,
  narrator,
  onWord,
}: {
  sentences: readonly string[];
  language: Language;
  narrator: Narrator;
  onWord: (at: ReadWord) => void;
}) {
  const at = useSyncExternalStore(narrator.subscribe, narrator.word);
  return (
    <div className={styles.words} lang={language} dir="auto">
      {sentences.map((line, sentence) => (
        <p key={line} className={styles.sentence}>
          {splitWords(line).map(({ shown, start }, word) => (
            <Fragment key={start}>
              {word > 0 ? ' ' : null}
              <button
                type="button"
                className={styles.word}
                data-is-read={(at?.sentence === sentence && at.word === word) || undefined}
                onClick={() => onWord({ sentence, word })}
              >
                {shown}
              </button>
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
