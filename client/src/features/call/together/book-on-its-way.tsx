import type { AreaWords } from '@advay/shared/words/areas';
import { Button } from '../../../ui/button.tsx';
import { ByteProgress } from '../../../ui/byte-progress.tsx';
import { Firefly } from '../../../ui/firefly.tsx';
import styles from './book-on-its-way.module.css';
import type { SharedBook } from './use-shared-book.ts';

/** Where the book will be, until it is here; the two see and hear each other meanwhile. */
export function BookOnItsWay({
  shared,
  words,
  size,
  onFetchAgain,
  onLeave,
}: {
  shared: Exclude<SharedBook, { kind: 'here' }>;
  words: AreaWords['books'];
  size: 'child' | 'grown-up';
  onFetchAgain: () => void;
  onLeave: () => void;
}) {
  const hasFailed = shared.kind === 'failed';
  return (
    <main
      className={styles.place}
      data-size={size}
      aria-label={hasFailed ? words.bookDidNotCome : words.bookComes}
    >
      <Firefly className={styles.firefly} isAsleep={hasFailed} />
      {shared.kind === 'failed' ? (
        <>
          <h1 className={styles.title}>{words.bookDidNotCome}</h1>
          <p>{words.networkMayBeGone}</p>
          <Button size={size} onClick={onFetchAgain}>
            {words.fetchAgain}
          </Button>
          <Button size={size} tone="quiet" onClick={onLeave}>
            {words.otherBooks}
          </Button>
        </>
      ) : (
        <div className={styles.bar}>
          <ByteProgress
            label={words.bookComes}
            loadedBytes={shared.loadedBytes}
            totalBytes={shared.totalBytes}
          />
        </div>
      )}
    </main>
  );
}
