import { type RefObject, useEffect, useRef } from 'react';
import styles from './faces/faces.module.css';
import { type KeptPlaying, keepPlaying, type SoundState } from './faces/keep-playing.ts';
import { StandIn } from './faces/stand-in.tsx';
import { useLoudness } from './faces/use-loudness.ts';
import { usePictureComes } from './faces/use-picture-comes.ts';
import type { Them } from './them.ts';

/** The other side as its camera sees it, and heard; without pictures its stand-in, still heard. */
export function TheirFace({
  stream,
  them,
  label,
  onSound,
  wake,
  onLoudness,
}: {
  stream: MediaStream | null;
  them: Them;
  /** Said for whoever does not see it. */
  label: string;
  /** Told when the browser keeps the sound asleep, and when it is awake. */
  onSound: (sound: SoundState) => void;
  /** Set to what wakes the sound; call it within a tap. */
  wake: RefObject<() => void>;
  onLoudness?: (loudness: number) => void;
}) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onSound);
  tell.current = onSound;
  const playing = useRef<KeptPlaying | null>(null);
  useEffect(() => {
    if (video.current === null || stream === null) return;
    const kept = keepPlaying({
      player: video.current,
      stream,
      onSound: (sound) => tell.current(sound),
    });
    playing.current = kept;
    wake.current = kept.wake;
    return kept.stop;
  }, [stream, wake]);

  const isComing = usePictureComes(video, stream);
  const loudness = useLoudness(stream);
  useEffect(() => onLoudness?.(loudness), [onLoudness, loudness]);

  return (
    <figure className={styles.theirs} aria-label={label} data-has-picture={isComing || undefined}>
      {/* Its sound is turned on by whoever plays it. */}
      <video ref={video} muted playsInline />
      {isComing ? null : <StandIn who={them} loudness={loudness} />}
    </figure>
  );
}
