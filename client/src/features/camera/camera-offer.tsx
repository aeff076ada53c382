import { useEffect } from 'react';
import IconFinger from '~icons/fluent-emoji-flat/backhand-index-pointing-up';
import type { SenseName } from '../../controls/sense.ts';
import { Button } from '../../ui/button.tsx';
import type { Speaker } from '../../voice/speak.ts';
import { SHOW_WORDS } from './camera-words.ts';
import styles from './play-card.module.css';
import { SensePicture } from './sense-picture.tsx';

type Props = Readonly<{
  sense: SenseName;
  speaker: Speaker;
  onShow: () => void;
  onFinger: () => void;
}>;

/** The first choice before a game: before the camera, or by finger on the screen. */
export function CameraOffer({ sense, speaker, onShow, onFinger }: Props) {
  const { line, show } = SHOW_WORDS[sense];
  useEffect(() => speaker.say(line), [speaker, line]);
  return (
    <section className={styles.card} aria-label="How do you want to play?">
      <h1 className={styles.title}>{line}</h1>
      <Button size="child" onClick={onShow} autoFocus>
        <SensePicture sense={sense} /> {show}
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
