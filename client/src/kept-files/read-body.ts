import { FILE_LIMITS } from './limits.ts';

export type BodyBytes =
  | Readonly<{ ok: true; bytes: ArrayBuffer }>
  /** `cut-off`: it ended early or stood still; `wrong-size`: it is longer than it can be. */
  | Readonly<{ ok: false; reason: 'cut-off' | 'wrong-size' }>;

/** Reads a response to its known size, telling of every piece; `stallMs` without one counts as cut off. */
export async function readBody(
  response: Response,
  sizeBytes: number,
  onLoaded: (loadedBytes: number) => void,
  stallMs: number = FILE_LIMITS.stallMs,
): Promise<BodyBytes> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { ok: false, reason: 'cut-off' };
  const bytes = new Uint8Array(sizeBytes);
  let loadedBytes = 0;
  try {
    for (;;) {
      const piece = await withinMs(reader.read(), stallMs);
      if (piece === 'late') return { ok: false, reason: 'cut-off' };
      if (piece.done) break;
      if (loadedBytes + piece.value.byteLength > sizeBytes)
        return { ok: false, reason: 'wrong-size' };
      bytes.set(piece.value, loadedBytes);
      loadedBytes += piece.value.byteLength;
      onLoaded(loadedBytes);
    }
  } catch {
    return { ok: false, reason: 'cut-off' };
  } finally {
    // Nobody waits for it: after a stall even the end of reading may not come.
    reader.cancel().catch(() => {});
  }
  if (loadedBytes < sizeBytes) return { ok: false, reason: 'cut-off' };
  return { ok: true, bytes: bytes.buffer };
}

async function withinMs<T>(promise: Promise<T>, limitMs: number): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
