import { Link } from 'react-router';
import styles from './form.module.css';

/** From a page of the room to its first one. */
export function BackLink({
  to = '/parents',
  words = 'Your children',
}: {
  to?: string;
  words?: string;
}) {
  return (
    <Link to={to} className={styles.back}>
      <span aria-hidden="true">‹ </span>
      {words}
    </Link>
  );
}
