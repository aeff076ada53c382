import type { ShelfBook } from '@advay/shared/books/packed-book';
import { useCallback, useRef, useState } from 'react';
import { Link } from 'react-router';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { useDeviceRecord } from '../../../ui/device-record.ts';
import { RoundLink } from '../../../ui/round-button.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useLanguage, useWords } from '../../../words/use-words.ts';
import { useCurrentPlayer } from '../../children/current-player.ts';
import { SoundButton } from '../../sound/sound-button.tsx';
import { useBookmarks } from '../library/bookmarks.ts';
import { SHELF } from '../library/shelf.ts';
import { useStickers } from '../library/stickers.ts';
import { languageFor, storyLanguage } from '../library/story-language.ts';
import { useKeptLibrary } from '../library/use-kept-library.ts';
import cover from './book-cover.module.css';
import { BookCover } from './book-cover.tsx';
import { ReadAloudSwitch } from './read-aloud-switch.tsx';
import { ReadingChair } from './reading-chair.tsx';
import { shelfOrder } from './shelf-order.ts';
import styles from './shelf-screen.module.css';
import { TellTitles } from './tell-titles.tsx';

/** The reading corner: every book by its cover; nobody has to read to choose one. */
export function ShelfScreen() {
  const words = useWords('books');
  useTitle(words.books);
  const player = useCurrentPlayer();
  const chosen = useDeviceRecord(storyLanguage);
  const marks = useBookmarks();
  const stickers = useStickers();
  const shelf = useRef<HTMLUListElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const books = shelfOrder(SHELF, player.kind === 'child' ? player.child.ageBand : null);
  const languageOf = (book: ShelfBook) => languageFor(book.titles, player, chosen);
  const tell = useCallback((id: string | null) => {
    setTold(id);
    const book = id === null ? null : shelf.current?.querySelector(`[href$="/${id}"]`);
    book?.scrollIntoView({ block: 'nearest' });
  }, []);

  useKeptLibrary();

  return (
    <main className={styles.corner} aria-label={words.books}>
      <header className={styles.head}>
        <RoundLink to="/" label={words.backToGarden}>
          <IconHome aria-hidden="true" />
        </RoundLink>
        <h1 className={styles.title}>{words.chooseBook}</h1>
        <SoundButton className={undefined} />
        <ReadAloudSwitch />
        <TellTitles spoken={useLanguage()} books={books} languageOf={languageOf} onTell={tell} />
      </header>
      <div className={styles.room}>
        <ul ref={shelf} className={styles.shelf}>
          {books.map((book) => (
            <li key={book.id}>
              <Link
                to={`/books/${book.id}`}
                className={cover.book}
                data-is-told={told === book.id || undefined}
              >
                <BookCover
                  book={book}
                  language={languageOf(book)}
                  stoppedHere={marks[book.id] === undefined ? null : words.stoppedHere}
                  hasSticker={stickers.includes(book.id) ? words.hasSticker : null}
                />
              </Link>
            </li>
          ))}
        </ul>
        <ReadingChair className={styles.chair} />
      </div>
    </main>
  );
}
