import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something a person should know now; read aloud by screen readers as it appears. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className={styles.notice} role="status" dir="auto">
      {children}
    </div>
  );
}
