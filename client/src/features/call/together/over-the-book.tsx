import type { ReactNode } from 'react';
import styles from './over-the-book.module.css';

/** What a person should know during a call, at the foot of the glass; the book goes on beneath it. */
export function OverTheBook({ children }: { children: ReactNode }) {
  return <div className={styles.notices}>{children}</div>;
}
