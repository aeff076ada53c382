import type { ReactNode } from 'react';
import { Firefly } from './firefly.tsx';
import styles from './firefly-screen.module.css';

type Props = Readonly<{
  label?: string;
  /** A child reads large letters. */
  reader?: 'grown-up' | 'child';
  /** It sleeps where nothing goes on by itself. */
  isAsleep?: boolean;
  children: ReactNode;
}>;

/** The whole glass for one thing to say, with the firefly above it. */
export function FireflyScreen({ label, reader = 'grown-up', isAsleep = false, children }: Props) {
  return (
    <main className={styles.screen} data-reader={reader} aria-label={label}>
      <Firefly className={styles.firefly} isAsleep={isAsleep} />
      {children}
    </main>
  );
}
