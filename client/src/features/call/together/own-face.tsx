import { useEffect, useRef } from 'react';
import IconSound from '~icons/fluent-emoji-flat/speaker-high-volume';
import type { OwnMedia } from '../media/own-media.ts';
import styles from './faces/faces.module.css';
import { Lamps } from './faces/lamps.tsx';
import type { OwnFaceWords } from './faces/own-face-words.ts';
import { useIsOn } from './faces/use-is-on.ts';

/** Oneself, small and mirrored, with a lamp for the camera and another for the microphone. Never heard. */
export function OwnFace({
  own,
  words,
  isOnlySound = false,
}: {
  own: OwnMedia;
  words: OwnFaceWords;
  /** The way to the other side carries no picture just now. */
  isOnlySound?: boolean;
}) {
  const video = useRef<HTMLVideoElement>(null);
  const hasPicture = useIsOn(own.stream, 'video');
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.muted = true;
    element.srcObject = own.stream;
    const play = () => {
      if (document.visibilityState === 'visible') element.play().catch(() => {});
    };
    play();
    document.addEventListener('visibilitychange', play);
    return () => {
      document.removeEventListener('visibilitychange', play);
      element.srcObject = null;
    };
  }, [own]);
  return (
    <figure
      className={styles.own}
      aria-label={words.you}
      data-only-sound={isOnlySound || undefined}
    >
      {hasPicture ? null : <span className={styles.dark} />}
      <video ref={video} muted playsInline />
      {isOnlySound && hasPicture ? (
        <span className={styles.onlySound} role="img" aria-label={words.onlySound}>
          <IconSound aria-hidden="true" />
        </span>
      ) : null}
      <Lamps stream={own.stream} words={words} />
    </figure>
  );
}
