import { useEffect, useRef } from 'react';
import styles from './camera-window.module.css';

/** The child sees itself, small and mirrored, under a green lamp that is lit whenever the camera is on. */
export function CameraWindow({ stream, isLost }: { stream: MediaStream; isLost: boolean }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = stream;
    // Some tablets refuse the first play after a permission dialog; the next frame event plays it.
    element.play().catch(() => undefined);
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  return (
    <figure className={styles.window} data-lost={isLost}>
      <video ref={video} muted playsInline autoPlay aria-label="You, as the camera sees you" />
      <figcaption className={styles.lamp}>
        <span className={styles.light} aria-hidden="true" />
        Camera on
      </figcaption>
    </figure>
  );
}
