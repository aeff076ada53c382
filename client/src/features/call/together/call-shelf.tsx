import type { ShelfBook } from '@advay/shared/books/packed-book';
import type { Language } from '@advay/shared/words/languages';
import { useState } from 'react';
import { useWordsIn } from '../../../words/use-words.ts';
import { useBookmarks } from '../../storytime/library/bookmarks.ts';
import { SHELF } from '../../storytime/library/shelf.ts';
import { useStickers } from '../../storytime/library/stickers.ts';
import { toldIn } from '../../storytime/library/story-language.ts';
import cover from '../../storytime/shelf/book-cover.module.css';
import { BookCover } from '../../storytime/shelf/book-cover.tsx';
import { TellTitles } from '../../storytime/shelf/tell-titles.tsx';
import styles from './call-shelf.module.css';

/** The same shelf in the same order on both sides, so that "the third one" is one book; either may choose. */
export function CallShelf({
  spoken,
  language,
  hasVoice,
  onChoose,
}: {
  /** Of the words around the books. */
  spoken: Language;
  language: Language;
  /** Titles are told to who cannot read yet, and it has the stickers. */
  hasVoice: boolean;
  onChoose: (book: ShelfBook) => void;
}) {
  const words = useWordsIn('books', spoken);
  const marks = useBookmarks();
  const stickers = useStickers();
  const [told, setTold] = useState<string | null>(null);
  const languageOf = ({ titles }: ShelfBook) => toldIn(titles, language);
  return (
    <main className={styles.corner} aria-label={words.chooseBook}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.chooseBook}</h1>
        {hasVoice ? (
          <TellTitles spoken={spoken} books={SHELF} languageOf={languageOf} onTell={setTold} />
        ) : null}
      </header>
      <ul className={styles.shelf}>
        {SHELF.map((book) => (
          <li key={book.id} ref={told === book.id ? bringIntoSight : null}>
            <button
              type="button"
              className={cover.book}
              data-is-told={told === book.id || undefined}
              onClick={() => onChoose(book)}
            >
              <BookCover
                book={book}
                language={languageOf(book)}
                stoppedHere={marks[book.id] === undefined ? null : words.stoppedHere}
                hasSticker={hasVoice && stickers.includes(book.id) ? words.hasSticker : null}
              />
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** A book whose title is told is seen, wherever on the board it stands. */
function bringIntoSight(item: HTMLElement | null): void {
  item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
