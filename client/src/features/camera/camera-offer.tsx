import { useEffect } from 'react';
import type { Controls } from '../../controls/controls.ts';
import { Button } from '../../ui/button.tsx';
import type { Speaker } from '../../voice/speak.ts';
import { SHOW_WORDS } from './camera-words.ts';
import styles from './play-card.module.css';
import { SensePicture } from './sense-picture.tsx';
import { WithoutButton } from './without-button.tsx';

type Props = Readonly<{
  controls: Controls;
  speaker: Speaker;
  onShow: () => void;
  onWithout: () => void;
}>;

/** The first choice before a game: before the camera, or on the screen. */
export function CameraOffer({ controls, speaker, onShow, onWithout }: Props) {
  const { sense } = controls;
  const { line, show } = SHOW_WORDS[sense];
  useEffect(() => speaker.say(line), [speaker, line]);
  return (
    <section className={styles.card} aria-label="How do you want to play?">
      <h1 className={styles.title}>{line}</h1>
      <Button size="child" onClick={onShow} autoFocus>
        <SensePicture sense={sense} /> {show}
      </Button>
      <WithoutButton controls={controls} onPress={onWithout} />
      <p className={styles.grownUp}>
        For grown-ups: the camera’s picture stays on this device. Nothing of it is sent or kept.
      </p>
    </section>
  );
}
