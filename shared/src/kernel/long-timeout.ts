/** Machines count a timer's wait in 31 bits: a longer one rings at once, and whoever sets it anew spins. */
export const TIMER_MOST_MS = 2 ** 31 - 1;

/** What a machine calls a timer that is set. */
type Handle = ReturnType<typeof setTimeout>;

/**
 * The machine's timer for a wait of any length: a long one is waited for in pieces. Returns what clears it.
 * `onSet` sees each piece as it is set, where a process must not be kept alive by it.
 */
export function longTimeout(
  run: () => void,
  waitMs = 0,
  onSet?: (handle: Handle) => void,
): () => void {
  let leftMs = waitMs;
  let handle: Handle;
  const set = () => {
    const pieceMs = Math.min(leftMs, TIMER_MOST_MS);
    leftMs -= pieceMs;
    handle = setTimeout(leftMs > 0 ? set : run, pieceMs);
    onSet?.(handle);
  };
  set();
  return () => clearTimeout(handle);
}
