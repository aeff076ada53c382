import { Link } from 'react-router';
import { useWords } from '../../words/use-words.ts';
import styles from './form.module.css';

/** From a page of the room to its first one. */
export function BackLink({ to = '/parents', words }: { to?: string; words?: string }) {
  const { yourChildren } = useWords('parents/room');
  return (
    <Link to={to} className={styles.back}>
      <span aria-hidden="true">‹ </span>
      {words ?? yourChildren}
    </Link>
  );
}
