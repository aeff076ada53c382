import IconFinger from '~icons/fluent-emoji-flat/backhand-index-pointing-up';
import IconCamera from '~icons/fluent-emoji-flat/camera';
import type { SenseName } from '../../controls/sense.ts';
import { Button } from '../../ui/button.tsx';
import { CameraChoice } from './camera-choice.tsx';
import type { CameraProblem as Problem } from './camera-play.ts';
import { cameraWords } from './camera-words.ts';
import styles from './play-card.module.css';

type Props = Readonly<{
  problem: Problem;
  /** What the camera was to look for. */
  sense: SenseName;
  onTryAgain: () => void;
  onFinger: () => void;
}>;

/** Says what is the matter with the camera, and two ways on; one of them always works. */
export function CameraProblem({ problem, sense, onTryAgain, onFinger }: Props) {
  const words = cameraWords(problem, sense);
  return (
    <section className={styles.card} role="alert" data-problem={problem}>
      <IconCamera className={styles.picture} aria-hidden="true" />
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.grownUp}>{words.wayOn}</p>
      <CameraChoice />
      <Button size="child" onClick={onFinger} autoFocus>
        <IconFinger aria-hidden="true" /> Use a finger
      </Button>
      <Button tone="quiet" onClick={onTryAgain}>
        Try the camera again
      </Button>
    </section>
  );
}
