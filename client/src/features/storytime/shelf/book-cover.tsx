import type { ShelfBook } from '@advay/shared/books/packed-book';
import { type Language, languageFacts } from '@advay/shared/words/languages';
import { titleOf } from '../library/story-language.ts';
import styles from './book-cover.module.css';
import { Sticker } from './sticker.tsx';

/** A book as it stands on its board; for a link or button of class `book`. */
export function BookCover({
  book,
  language,
  stoppedHere,
  hasSticker,
}: {
  book: ShelfBook;
  language: Language;
  /** Said of the ribbon; null where reading did not stop in the middle. */
  stoppedHere: string | null;
  /** Said of its sticker; null where the book was not read to its end yet. */
  hasSticker: string | null;
}) {
  return (
    <>
      <span className={styles.cover}>
        <img src={book.coverUrl} alt="" width="400" height="400" />
        {stoppedHere === null ? null : <Ribbon label={stoppedHere} />}
        {hasSticker === null ? null : (
          <span className={styles.sticker}>
            <Sticker character={book.character} label={hasSticker} />
          </span>
        )}
      </span>
      <span className={styles.name} lang={language} dir={languageFacts(language).direction}>
        {titleOf(book, language)}
      </span>
    </>
  );
}

/** Hangs out of a book that was left in the middle. */
function Ribbon({ label }: { label: string }) {
  return (
    <svg className={styles.ribbon} viewBox="0 0 30 70" role="img" aria-label={label}>
      <path d="M0 0H30V66L15 52L0 66Z" fill="var(--berry)" />
      <path d="M15 0H30V66L15 52Z" fill="var(--berry-deep)" />
    </svg>
  );
}
