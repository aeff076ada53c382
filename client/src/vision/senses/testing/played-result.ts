import type { FrameResult } from '../../worker/worker-protocol.ts';
import type { RawOf, Sense } from '../raw-of.ts';
import { SENSE_KINDS } from '../sense-kinds.ts';

// Frames for tests, as the worker would report them.

export function playedResult<S extends Sense>(
  sense: S,
  atMs: number,
  seen: readonly RawOf[S][],
  over: Partial<FrameResult<S>> = {},
): FrameResult<S> {
  const result = {
    kind: 'seen',
    sense,
    capturedAtEpochMs: atMs,
    inferenceMs: 20,
    frameAspect: 4 / 3,
    seen,
    model: SENSE_KINDS[sense].lite,
    delegate: 'CPU',
    light: 'fine',
    isBlurred: false,
    isFrameDone: true,
    bytesSent: 0,
    ...over,
  };
  return result as FrameResult<S>;
}
