import type { AreaWords } from '@advay/shared/words/areas';
import { useEffect, useRef } from 'react';
import IconSound from '~icons/fluent-emoji-flat/speaker-high-volume';
import { useSpokenLine } from '../../../voice/use-spoken-line.ts';
import styles from './wake-sound.module.css';

const SAID_HERE = ['together'];

/** The browser plays no sound before a touch: one large button, and the other side is heard. */
export function WakeSound({
  role,
  words,
  onWake,
}: {
  role: 'child' | 'grown-up';
  words: AreaWords['together'];
  onWake: () => void;
}) {
  const { say } = useSpokenLine(SAID_HERE);
  const voice = useRef(say);
  voice.current = say;
  useEffect(() => {
    if (role === 'child') voice.current(words.wakeSound);
  }, [role, words]);
  return (
    <button type="button" className={styles.wake} data-role={role} onClick={onWake}>
      <IconSound aria-hidden="true" />
      {words.wakeSound}
    </button>
  );
}
