import type { ReactNode } from 'react';
import styles from './frame.module.css';
import { LanguageChoice } from './language-choice.tsx';

/** The quiet page of a grown-up who is no user of computers: one thing to see, and the language always in reach. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <LanguageChoice />
      <main className={styles.page}>{children}</main>
    </div>
  );
}
