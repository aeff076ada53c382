import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import type { PlayTracking } from '../../vision/start-tracking.ts';
import { lightWords } from './camera-words.ts';
import styles from './over-play.module.css';

const LOOK_EVERY_MS = 1_000;

/** Asks for light, or for a lens that nothing lies on, while the camera sees nobody for want of it. */
export function LightNotice({ tracking }: { tracking: Pick<PlayTracking, 'light' | 'status'> }) {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    setWords(null);
    const look = () => setWords(lightWords(tracking.light(), tracking.status()));
    const timer = clock.setInterval(look, LOOK_EVERY_MS);
    return () => clock.clearTimeout(timer);
  }, [tracking]);
  return words === null ? null : (
    <p className={styles.notice} role="status">
      {words}
    </p>
  );
}
