import { type ReactNode, useEffect } from 'react';
import { TurnedScreen } from '../../ui/turned-screen.tsx';
import type { Speaker } from '../../voice/speak.ts';
import { useWords } from '../../words/use-words.ts';
import { AgainPicture } from './ending/again-picture.tsx';
import styles from './turn-hint.module.css';

type Props = Readonly<{
  speaker: Speaker;
  /** How the screen was held as the round began. */
  isTall: boolean;
  /** Absent where a round cannot begin anew by itself. */
  onAnew?: () => void;
}>;

/**
 * Says how to hold a screen that was turned in the middle of a round, beside the field, which is only smaller now. Whoever
 * likes it so begins a round that fits.
 */
export function TurnHint({ speaker, isTall, onAnew }: Props): ReactNode {
  const { lines, buttons } = useWords('child');
  useEffect(() => speaker.say(lines.turnBack), [speaker, lines]);
  return (
    <aside className={styles.hint} aria-label={lines.turnBack}>
      <TurnedScreen className={styles.picture} isTall={isTall} />
      {onAnew === undefined ? null : (
        <button type="button" className={styles.anew} onClick={onAnew} aria-label={buttons.thisWay}>
          <AgainPicture />
        </button>
      )}
    </aside>
  );
}
