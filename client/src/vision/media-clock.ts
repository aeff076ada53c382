/** What is known of a camera's clock: how far it stands behind the page's at the least delay seen. */
export type MediaClock = Readonly<{ offsetMs: number; lastMediaMs: number }>;

/** A camera whose clock jumped as far was restarted, or another one took its place. */
const CLOCK_JUMP_MS = 1000;

/** Two clocks drift apart by less than 0.15 %: the offset follows no faster. */
const DRIFT_MS_PER_FRAME = 0.05;

/**
 * Puts a frame's own time stamp on the page's clock. Frames are taken evenly but arrive unevenly: the least delay seen
 * so far stands for the time of taking, so that filters see the evenness.
 */
export function readMediaClock(
  clock: MediaClock | null,
  mediaMs: number,
  arrivedMs: number,
): Readonly<{ clock: MediaClock; timeMs: number }> {
  const offset = arrivedMs - mediaMs;
  const isNew =
    clock === null ||
    mediaMs <= clock.lastMediaMs ||
    mediaMs - clock.lastMediaMs > CLOCK_JUMP_MS ||
    Math.abs(offset - clock.offsetMs) > CLOCK_JUMP_MS;
  const offsetMs = isNew ? offset : Math.min(offset, clock.offsetMs + DRIFT_MS_PER_FRAME);
  return { clock: { offsetMs, lastMediaMs: mediaMs }, timeMs: mediaMs + offsetMs };
}
