import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import styles from './over-play.module.css';

/** Long enough for a grown-up to read it twice; then the game has the screen to itself. */
const SHOWN_MS = 20_000;

/** Says once that the device had no room for what was fetched. */
export function StorageNotice() {
  const { storageFull } = useWords('child').camera;
  const [isShown, setIsShown] = useState(true);
  useEffect(() => {
    const timer = clock.setTimeout(() => setIsShown(false), SHOWN_MS);
    return () => clock.clearTimeout(timer);
  }, []);
  return isShown ? (
    <p className={styles.notice} role="status">
      {storageFull}
    </p>
  ) : null;
}
