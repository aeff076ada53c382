import { Link } from 'react-router';
import IconBooks from '~icons/fluent-emoji-flat/books';
import { useWords } from '../../words/use-words.ts';
import styles from './place-spot.module.css';

/** The sign at the tree house: stories live there. They are open while the games sleep, too. */
export function BookSign({ isTold }: { isTold: boolean }) {
  const { storyTree } = useWords('home').lines;
  return (
    <Link to="/books" className={styles.door}>
      <span className={styles.sign} data-sign data-is-told={isTold || undefined}>
        <span className={styles.picture}>
          <IconBooks width="100%" height="100%" aria-hidden="true" />
        </span>
        <span className={styles.title}>{storyTree}</span>
      </span>
    </Link>
  );
}
