import { useEffect, useRef } from 'react';
import IconSound from '~icons/fluent-emoji-flat/speaker-high-volume';
import type { OwnMedia } from '../media/own-media.ts';
import styles from './faces/faces.module.css';
import { Lamps } from './faces/lamps.tsx';
import type { OwnFaceWords } from './faces/own-face-words.ts';
import { StandIn } from './faces/stand-in.tsx';
import { useIsOn } from './faces/use-is-on.ts';
import type { Drawn } from './them.ts';

/**
 * Oneself, small and mirrored, with a lamp for the camera and another for the microphone. Never heard. Without a
 * picture one is drawn as the other side sees one then.
 */
export function OwnFace({
  own,
  us,
  words,
  isOnlySound = false,
}: {
  /** Null where there is neither camera nor microphone. */
  own: OwnMedia | null;
  us: Drawn;
  words: OwnFaceWords;
  /** The way to the other side carries no picture just now. */
  isOnlySound?: boolean;
}) {
  const video = useRef<HTMLVideoElement>(null);
  const stream = own?.stream ?? null;
  const hasPicture = useIsOn(stream, 'video');
  useEffect(() => {
    const element = video.current;
    if (element === null || stream === null) return;
    element.muted = true;
    element.srcObject = stream;
    const play = () => {
      if (document.visibilityState === 'visible') element.play().catch(() => {});
    };
    play();
    document.addEventListener('visibilitychange', play);
    return () => {
      document.removeEventListener('visibilitychange', play);
      element.srcObject = null;
    };
  }, [stream]);
  return (
    <figure
      className={styles.own}
      aria-label={hasPicture ? words.you : words.youWithoutPicture}
      data-only-sound={isOnlySound || undefined}
    >
      <div className={styles.picture}>
        <video ref={video} muted playsInline />
        {hasPicture ? null : <StandIn who={us} loudness={0} />}
        {isOnlySound && hasPicture ? (
          <span className={styles.onlySound} role="img" aria-label={words.onlySound}>
            <IconSound aria-hidden="true" />
          </span>
        ) : null}
      </div>
      {stream === null ? null : <Lamps stream={stream} words={words} />}
    </figure>
  );
}
