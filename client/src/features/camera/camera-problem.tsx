import { useEffect } from 'react';
import IconCamera from '~icons/fluent-emoji-flat/camera';
import type { Controls } from '../../controls/controls.ts';
import { Button } from '../../ui/button.tsx';
import type { Speaker } from '../../voice/speak.ts';
import { useWords } from '../../words/use-words.ts';
import { CameraChoice } from './camera-choice.tsx';
import type { CameraProblem as Problem } from './camera-play.ts';
import { cameraWords, withoutWords } from './camera-words.ts';
import styles from './play-card.module.css';
import { WithoutButton } from './without-button.tsx';

type Props = Readonly<{
  problem: Problem;
  /** What was to be played. */
  controls: Controls;
  /** Absent where a grown-up sits beside: nothing is read aloud. */
  speaker?: Speaker;
  onTryAgain: () => void;
  onWithout: () => void;
}>;

/** Says what is the matter with the camera, and two ways on; one of them always works. */
export function CameraProblem({ problem, controls, speaker, onTryAgain, onWithout }: Props) {
  const child = useWords('child');
  const words = cameraWords(child, problem, controls);
  const told = `${words.title}. ${withoutWords(child, controls)}.`;
  useEffect(() => speaker?.say(told), [speaker, told]);
  return (
    <section className={styles.card} role="alert" data-problem={problem}>
      <IconCamera className={styles.picture} aria-hidden="true" />
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.grownUp}>{words.wayOn}</p>
      <CameraChoice />
      <WithoutButton controls={controls} tone="main" onPress={onWithout} />
      <Button tone="quiet" onClick={onTryAgain}>
        {child.buttons.tryCamera}
      </Button>
    </section>
  );
}
