import type { PackedBook, ShelfBook } from '@advay/shared/books/packed-book';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { ByteProgress } from '../../ui/byte-progress.tsx';
import { FireflyScreen } from '../../ui/firefly-screen.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useWords } from '../../words/use-words.ts';
import { useCurrentPlayer } from '../children/current-player.ts';
import { loadBook } from './library/load-book.ts';
import { shelfBook } from './library/shelf.ts';
import { languageFor, storyLanguage, titleOf } from './library/story-language.ts';
import { ReadAlone } from './read-alone.tsx';
import styles from './reader-screen.module.css';

type Loading =
  | Readonly<{ kind: 'loading'; loadedBytes: number }>
  | Readonly<{ kind: 'here'; packed: PackedBook }>
  | Readonly<{ kind: 'failed' }>;

/** One book, read on this device alone. */
export function ReaderScreen() {
  const { bookId } = useParams();
  const [tries, setTries] = useState(0);
  const book = shelfBook(bookId);
  if (book === undefined) throw new Response(null, { status: 404 });
  return (
    <OpenBook key={`${book.id} ${tries}`} book={book} onTryAgain={() => setTries(tries + 1)} />
  );
}

function OpenBook({ book, onTryAgain }: { book: ShelfBook; onTryAgain: () => void }) {
  const navigate = useNavigate();
  const words = useWords('books');
  const player = useCurrentPlayer();
  const [loading, setLoading] = useState<Loading>({ kind: 'loading', loadedBytes: 0 });
  useTitle(titleOf(book, languageFor(book.titles, player, storyLanguage.read())));

  useEffect(() => {
    const leaving = new AbortController();
    loadBook(book, {
      signal: leaving.signal,
      onLoaded: (loadedBytes) => setLoading({ kind: 'loading', loadedBytes }),
    }).then((loaded) => {
      if (leaving.signal.aborted) return;
      setLoading(loaded.ok ? { kind: 'here', packed: loaded.packed } : { kind: 'failed' });
    });
    return () => leaving.abort();
  }, [book]);

  const leave = () => navigate('/books');
  if (loading.kind === 'here') return <ReadAlone packed={loading.packed} onLeave={leave} />;
  return (
    <FireflyScreen label={words.bookComes} reader="child" isAsleep={loading.kind === 'failed'}>
      {loading.kind === 'loading' ? (
        <div className={styles.bar}>
          <ByteProgress
            label={words.bookComes}
            loadedBytes={loading.loadedBytes}
            totalBytes={book.sizeBytes}
          />
        </div>
      ) : (
        <>
          <h1>{words.bookDidNotCome}</h1>
          <p>{words.networkMayBeGone}</p>
          <Button size="child" onClick={onTryAgain}>
            {words.fetchAgain}
          </Button>
          <Button size="child" tone="quiet" onClick={leave}>
            {words.otherBooks}
          </Button>
        </>
      )}
    </FireflyScreen>
  );
}
