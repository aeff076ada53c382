import { useEffect } from 'react';
import type { Controls } from '../../controls/controls.ts';
import type { ControlsHelp } from '../../controls/help-of-controls.ts';
import { ByteProgress } from '../../ui/byte-progress.tsx';
import type { LoadProgress } from '../../vision/start-tracking.ts';
import type { Speaker } from '../../voice/speak.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './play-card.module.css';
import { SeenFigure } from './seen-figure.tsx';
import { WithoutButton } from './without-button.tsx';

type Props = Readonly<{
  controls: Controls;
  /** What the camera should see. */
  help: ControlsHelp;
  progress: LoadProgress | null;
  /** Absent where a story is read: nothing else is said. */
  speaker?: Speaker;
  onWithout: () => void;
}>;

/** While the camera is asked for and the model comes: what to show it then. Without it play can start at any time. */
export function Opening({ controls, help, progress, speaker, onWithout }: Props) {
  const { sees, camera } = useWords('child');
  const line = sees[help.sees][help.seesMany];
  useEffect(() => speaker?.say(line), [speaker, line]);
  return (
    <section className={styles.card} aria-label={camera.gettingReady}>
      <SeenFigure figure={help.figure} />
      <h1 className={styles.title}>{line}</h1>
      {progress === null ? (
        <p className={styles.grownUp}>{camera.pleaseAllow}</p>
      ) : (
        <div className={styles.bar}>
          <ByteProgress label={camera.fetching} amount={camera.fetched} {...progress} />
        </div>
      )}
      <WithoutButton controls={controls} onPress={onWithout} />
    </section>
  );
}
