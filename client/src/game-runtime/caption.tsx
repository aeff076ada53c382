import { useSyncExternalStore } from 'react';
import type { Speaker } from '../voice/speak.ts';
import styles from './caption.module.css';

/** What the voice says, to read along; everything works muted. */
export function Caption({ speaker }: { speaker: Speaker }) {
  const text = useSyncExternalStore(speaker.subscribe, speaker.caption);
  return (
    <p className={styles.caption} aria-live="polite" data-has-text={text !== null}>
      {text}
    </p>
  );
}
