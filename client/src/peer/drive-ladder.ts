import { clock } from '@advay/shared/kernel/clock';
import { READ_MEDIA_MS } from './limits.ts';
import type { PeerLink } from './peer-link.ts';
import type { MediaReport } from './read-media.ts';
import { freshLadder, stepLadder } from './video-ladder.ts';
import type { VideoRung } from './video-rung.ts';

export type LadderListener = Readonly<{
  /** How much of our picture goes out from now on. */
  onRung(rung: VideoRung): void;
  /** Each reading, a second apart. */
  onReading?(reading: MediaReport): void;
}>;

/** Keeps the outgoing picture as large as the path carries, sound first. Returns what ends it. */
export function driveLadder(
  link: Pick<PeerLink, 'media' | 'setVideo'>,
  { onRung, onReading }: LadderListener,
): () => void {
  let ladder = freshLadder(clock.nowMs());
  let hasEnded = false;
  link.setVideo(ladder.rung);
  onRung(ladder.rung);

  const read = async () => {
    const reading = await link.media();
    if (hasEnded) return;
    onReading?.(reading);
    const next = stepLadder(ladder, reading, clock.nowMs());
    const hasMoved = next.rung !== ladder.rung;
    ladder = next;
    if (!hasMoved) return;
    link.setVideo(next.rung);
    onRung(next.rung);
  };
  const timer = clock.setInterval(() => void read(), READ_MEDIA_MS);
  return () => {
    hasEnded = true;
    clock.clearTimeout(timer);
  };
}
