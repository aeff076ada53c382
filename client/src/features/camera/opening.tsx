import IconFinger from '~icons/fluent-emoji-flat/backhand-index-pointing-up';
import { Button } from '../../ui/button.tsx';
import { ByteProgress } from '../../ui/byte-progress.tsx';
import { Firefly } from '../../ui/firefly.tsx';
import type { LoadProgress } from '../../vision/start-tracking.ts';
import styles from './play-card.module.css';

type Props = Readonly<{ progress: LoadProgress | null; onFinger: () => void }>;

/** While the camera is asked for and the hand model comes. A finger can start at any time. */
export function Opening({ progress, onFinger }: Props) {
  return (
    <section className={styles.card} aria-label="Getting ready">
      <Firefly className={styles.firefly} />
      <h1 className={styles.title}>Wave hello soon!</h1>
      {progress === null ? (
        <p className={styles.grownUp}>
          For grown-ups: please allow the camera when the browser asks.
        </p>
      ) : (
        <div className={styles.bar}>
          <ByteProgress label="Fetching the part that sees you" {...progress} />
        </div>
      )}
      <Button size="child" tone="quiet" onClick={onFinger}>
        <IconFinger aria-hidden="true" /> Use a finger
      </Button>
    </section>
  );
}
