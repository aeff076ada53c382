import styles from './faces.module.css';
import type { OwnFaceWords } from './own-face-words.ts';
import { useIsOn } from './use-is-on.ts';
import { useLoudness } from './use-loudness.ts';

/** A green light beside a picture of what is on; the microphone's grows with the voice. */
export function Lamps({ stream, words }: { stream: MediaStream; words: OwnFaceWords }) {
  const isSeen = useIsOn(stream, 'video');
  const isHeard = useIsOn(stream, 'audio');
  const loudness = useLoudness(stream);
  return (
    <figcaption className={styles.lamps}>
      {isSeen ? (
        <span className={styles.lamp} role="img" aria-label={words.cameraOn}>
          <span className={styles.light} />
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="M3 7a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2Zm14 3.6L22 7v10l-5-3.6Z"
              fill="currentColor"
            />
          </svg>
        </span>
      ) : null}
      {isHeard ? (
        <span className={styles.lamp} role="img" aria-label={words.microphoneOn}>
          <span className={styles.light} style={{ scale: `${1 + loudness * 0.6}` }} />
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <rect x="8.5" y="2" width="7" height="12" rx="3.5" fill="currentColor" />
            <path
              d="M5 11a7 7 0 0 0 14 0M12 18v4m-4 0h8"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.4"
              strokeLinecap="round"
            />
          </svg>
        </span>
      ) : null}
    </figcaption>
  );
}
