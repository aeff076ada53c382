import { wordsHere } from '../words/word-shelf.ts';
import { Firefly } from './firefly.tsx';
import styles from './firefly-loader.module.css';

/** Shown while a screen is on its way; silent for the first moment, so that quick screens do not flicker. */
export function FireflyLoader({ label }: { label?: string }) {
  return (
    <div className={styles.loader} role="status">
      <Firefly className={styles.firefly} />
      <span className={styles.label}>{label ?? wordsHere('home')?.oneMoment}</span>
    </div>
  );
}
