import { OwnVideo } from '../../ui/own-video.tsx';
import styles from './camera-window.module.css';

/** The child sees itself, small and mirrored, under a green lamp that is lit whenever the camera is on. */
export function CameraWindow({ stream, isLost }: { stream: MediaStream; isLost: boolean }) {
  return (
    <figure className={styles.window} data-lost={isLost}>
      <OwnVideo stream={stream} label="You, as the camera sees you" />
      <figcaption className={styles.lamp}>
        <span className={styles.light} aria-hidden="true" />
        Camera on
      </figcaption>
    </figure>
  );
}
