import { OwnVideo } from '../../ui/own-video.tsx';
import { useWords } from '../../words/use-words.ts';
import styles from './camera-window.module.css';

/** The child sees itself, small and mirrored, under a green lamp that is lit whenever the camera is on. */
export function CameraWindow({
  stream,
  isLost,
  isBetweenRounds = false,
}: {
  stream: MediaStream;
  isLost: boolean;
  /** Then it is in an upper corner: below, the garden grows. */
  isBetweenRounds?: boolean;
}) {
  const { camera } = useWords('child');
  return (
    <figure
      className={styles.window}
      data-lost={isLost}
      data-is-between-rounds={isBetweenRounds || undefined}
    >
      <OwnVideo stream={stream} label={camera.you} />
      <figcaption className={styles.lamp}>
        <span className={styles.light} aria-hidden="true" />
        {camera.isOn}
      </figcaption>
    </figure>
  );
}
