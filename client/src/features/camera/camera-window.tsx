import type { PlayLayout } from '../../game-runtime/play-layout.ts';
import { OwnVideo } from '../../ui/own-video.tsx';
import { useWords } from '../../words/use-words.ts';
import styles from './camera-window.module.css';

type Props = Readonly<{
  stream: MediaStream;
  isLost: boolean;
  /** Where it covers no play; as its screen says where it is left out. */
  at?: PlayLayout['cameraAt'] | undefined;
}>;

/** The child sees itself, small and mirrored, under a green lamp that is lit whenever the camera is on. */
export function CameraWindow({ stream, isLost, at }: Props) {
  const { camera } = useWords('child');
  return (
    <figure className={styles.window} data-lost={isLost} data-at={at}>
      <OwnVideo stream={stream} label={camera.you} />
      <figcaption className={styles.lamp}>
        <span className={styles.light} aria-hidden="true" />
        <span className={styles.word}>{camera.isOn}</span>
      </figcaption>
    </figure>
  );
}
