import type { BookText } from '@advay/shared/books/book-schema';
import { splitWords } from '@advay/shared/books/split-words';
import { Fragment, memo } from 'react';
import styles from './page-words.module.css';

/**
 * The words of every page one upon the other, unseen and unheard: they keep the room of the longest page, so that the
 * picture is as large on each page as on the others.
 */
export const RoomOfWords = memo(function RoomOfWords({ text }: { text: BookText }) {
  return (
    <div className={styles.room} aria-hidden="true">
      {text.pages.map(({ sentences }) => (
        <div key={sentences.join()} className={styles.words}>
          {sentences.map((line) => (
            <p key={line} className={styles.sentence}>
              {splitWords(line).map(({ shown, start }, word) => (
                <Fragment key={start}>
                  {word > 0 ? ' ' : null}
                  <span className={styles.word}>{shown}</span>
                </Fragment>
              ))}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
});
