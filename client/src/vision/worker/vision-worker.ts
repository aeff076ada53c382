import { assertNever } from '@advay/shared/kernel/assert-never';
import { type MediaClock, readMediaClock } from '../media-clock.ts';
import { observeSentBytes } from '../sent-bytes.ts';
import { type HandEngine, startHandEngine } from './hand-engine.ts';
import type { FromVisionWorker, ToVisionWorker } from './worker-protocol.ts';

// The thread of MediaPipe: frames in, hands out. Nothing else may import it.

const sent = observeSentBytes(globalThis);
const nowEpochMs = () => performance.timeOrigin + performance.now();

type WaitingFrame = Readonly<{ frame: ImageBitmap; capturedAtEpochMs: number }>;

let engine: Promise<HandEngine> | null = null;
let waiting: WaitingFrame | null = null;
/** Everything that touches the model happens in turn. */
let work: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToVisionWorker>) => {
  switch (data.kind) {
    case 'start':
      engine = startHandEngine(data);
      return inTurn(async () => {
        await engine;
        post({ kind: 'ready' });
      });
    case 'frames':
      return void readFrames(data.frames).catch(fail);
    case 'frame':
      return takeFrame(data);
    case 'model':
      return inTurn(async () => (await startedEngine()).changeModel(data.model));
    case 'are-you-there':
      return post({ kind: 'here' });
    default:
      assertNever(data);
  }
};

function inTurn(task: () => Promise<void>): void {
  work = work.then(task).catch(fail);
}

function startedEngine(): Promise<HandEngine> {
  if (engine === null) throw new Error('A frame came before the start');
  return engine;
}

/** Only the newest frame waits: an older one that was never begun is closed. */
function takeFrame({ frame, capturedAtEpochMs }: WaitingFrame): void {
  const older = waiting;
  waiting = { frame, capturedAtEpochMs };
  if (older !== null) {
    older.frame.close();
    post({ kind: 'skipped' });
    return;
  }
  inTurn(async () => {
    const next = waiting;
    waiting = null;
    if (next !== null) await computeAndPost(next.frame, next.capturedAtEpochMs);
  });
}

/** The stream keeps one frame, the newest: while one is computed the next is captured. */
async function readFrames(frames: ReadableStream<VideoFrame>): Promise<void> {
  const reader = frames.getReader();
  let clock: MediaClock | null = null;
  for (;;) {
    const { value: frame, done } = await reader.read();
    if (done) return;
    const reading = readMediaClock(clock, frame.timestamp / 1000, nowEpochMs());
    clock = reading.clock;
    inTurn(() => computeAndPost(frame, reading.timeMs));
    await work;
  }
}

async function computeAndPost(
  frame: VideoFrame | ImageBitmap,
  capturedAtEpochMs: number,
): Promise<void> {
  const computed = await (await startedEngine()).compute(frame, capturedAtEpochMs);
  post({ kind: 'hands', ...computed, bytesSent: sent.bytes() });
}

function fail(error: unknown): void {
  post({ kind: 'failed', cause: error instanceof Error ? error.message : String(error) });
}

function post(message: FromVisionWorker): void {
  self.postMessage(message);
}
