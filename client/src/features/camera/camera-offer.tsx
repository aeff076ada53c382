import { useEffect } from 'react';
import IconFinger from '~icons/fluent-emoji-flat/backhand-index-pointing-up';
import IconHand from '~icons/fluent-emoji-flat/raised-hand';
import { Button } from '../../ui/button.tsx';
import type { Speaker } from '../../voice/speak.ts';
import styles from './play-card.module.css';

type Props = Readonly<{ speaker: Speaker; onHand: () => void; onFinger: () => void }>;

const LINE = 'Play with your hand!';

/** The first choice before a game: by hand before the camera, or by finger on the screen. */
export function CameraOffer({ speaker, onHand, onFinger }: Props) {
  useEffect(() => speaker.say(LINE), [speaker]);
  return (
    <section className={styles.card} aria-label="How do you want to play?">
      <h1 className={styles.title}>{LINE}</h1>
      <Button size="child" onClick={onHand} autoFocus>
        <IconHand aria-hidden="true" /> Show my hand
      </Button>
      <Button size="child" tone="quiet" onClick={onFinger}>
        <IconFinger aria-hidden="true" /> Use a finger
      </Button>
      <p className={styles.grownUp}>
        For grown-ups: the camera’s picture stays on this device. Nothing of it is sent or kept.
      </p>
    </section>
  );
}
