import { useEffect } from 'react';
import type { Controls } from '../../controls/controls.ts';
import { Button } from '../../ui/button.tsx';
import type { Speaker } from '../../voice/speak.ts';
import { useWords } from '../../words/use-words.ts';
import { showWords } from './camera-words.ts';
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
  const words = useWords('child');
  const { line, show } = showWords(words, sense);
  useEffect(() => speaker.say(line), [speaker, line]);
  return (
    <section className={styles.card} aria-label={words.camera.howToPlay}>
      <h1 className={styles.title}>{line}</h1>
      <Button size="child" onClick={onShow} autoFocus>
        <SensePicture sense={sense} /> {show}
      </Button>
      <WithoutButton controls={controls} onPress={onWithout} />
      <p className={styles.grownUp}>{words.camera.staysHere}</p>
    </section>
  );
}
