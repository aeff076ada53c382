import { Link } from 'react-router';
import { useWords } from '../../words/use-words.ts';
import { BooksPicture } from './books-picture.tsx';
import styles from './place-spot.module.css';

/** The sign at the tree house: stories live there. They are open while the games sleep, too. */
export function BookSign({ isTold }: { isTold: boolean }) {
  const { storyTree } = useWords('home').lines;
  return (
    <Link to="/books" className={styles.door}>
      <span className={styles.sign} data-sign data-is-told={isTold || undefined}>
        <span className={styles.picture}>
          <BooksPicture />
        </span>
        <span className={styles.title}>{storyTree}</span>
      </span>
    </Link>
  );
}
