import { assertNever } from '@advay/shared/kernel/assert-never';
import { type MediaClock, readMediaClock } from '../media-clock.ts';
import { observeSentBytes } from '../sent-bytes.ts';
import { createPictureMeter } from './picture-meter.ts';
import { type SenseEngine, startSenseEngine } from './sense-engine.ts';
import type {
  FrameResult,
  FromVisionWorker,
  ModelBytes,
  ToVisionWorker,
} from './worker-protocol.ts';

// The thread of MediaPipe: frames in, what the senses saw out. Nothing else may import it.

const sent = observeSentBytes(globalThis);
const pictureMeter = createPictureMeter();
const nowEpochMs = () => performance.timeOrigin + performance.now();

type StartMessage = Extract<ToVisionWorker, { kind: 'start' }>;
type WaitingFrame = Readonly<{ frame: ImageBitmap; capturedAtEpochMs: number }>;

/** One for each sense; every frame goes to one after the other. */
let engines: Promise<readonly SenseEngine[]> | null = null;
let waiting: WaitingFrame | null = null;
/** Everything that touches the model happens in turn. */
let work: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToVisionWorker>) => {
  switch (data.kind) {
    case 'start':
      engines = startEngines(data);
      return inTurn(async () => {
        await engines;
        post({ kind: 'ready' });
      });
    case 'frames':
      return void readFrames(data.frames).catch(fail);
    case 'frame':
      return takeFrame(data);
    case 'model':
      return inTurn(() => changeModel(data.model));
    case 'are-you-there':
      return post({ kind: 'here' });
    default:
      assertNever(data);
  }
};

function inTurn(task: () => Promise<void>): void {
  work = work.then(task).catch(fail);
}

function startEngines({ models, ...options }: StartMessage): Promise<readonly SenseEngine[]> {
  return Promise.all(
    models.map((model) => startSenseEngine({ ...options, sense: model.sense, model })),
  );
}

function startedEngines(): Promise<readonly SenseEngine[]> {
  if (engines === null) throw new Error('A frame came before the start');
  return engines;
}

async function changeModel(model: ModelBytes): Promise<void> {
  const changed = (await startedEngines()).find(({ sense }) => sense === model.sense);
  await changed?.changeModel(model);
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
  try {
    const all = await startedEngines();
    const frameAspect = aspectOf(frame);
    const picture = pictureMeter.read(frame, performance.now());
    for (const [place, engine] of all.entries()) {
      const computed = await engine.compute(frame);
      const isFrameDone = place === all.length - 1;
      const bytesSent = sent.bytes();
      const about = { capturedAtEpochMs, frameAspect, ...picture, isFrameDone, bytesSent };
      // An engine sees with its own sense, which the compiler cannot follow through a list of engines.
      post({ kind: 'seen', ...computed, ...about } as FrameResult);
    }
  } finally {
    frame.close();
  }
}

function aspectOf(frame: VideoFrame | ImageBitmap): number {
  return 'displayWidth' in frame
    ? frame.displayWidth / frame.displayHeight
    : frame.width / frame.height;
}

function fail(error: unknown): void {
  post({ kind: 'failed', cause: error instanceof Error ? error.message : String(error) });
}

function post(message: FromVisionWorker): void {
  self.postMessage(message);
}
