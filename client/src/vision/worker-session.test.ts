import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WORKER_LIMITS } from './limits.ts';
import { playedFrame, playedHand } from './senses/hand/testing/played-hands.ts';
import { playedResult } from './senses/testing/played-result.ts';
import { playPage } from './testing/played-page.ts';
import type { FromVisionWorker, ToVisionWorker } from './worker/worker-protocol.ts';
import { openWorkerSession, type VisionWorker } from './worker-session.ts';

/** A worker of which a test says what it answers. */
function playWorker() {
  const posted: ToVisionWorker[] = [];
  let answer: (message: FromVisionWorker) => void = () => {};
  let crash: (cause: string) => void = () => {};
  const terminate = vi.fn();
  const worker: VisionWorker = {
    post: (message) => void posted.push(message),
    listen(onMessage, onError) {
      answer = onMessage;
      crash = onError;
    },
    terminate,
  };
  const frameDone = vi.fn();
  const stop = vi.fn();
  const onResult = vi.fn();
  const onDead = vi.fn();
  const sight = playPage();
  const session = openWorkerSession({
    createWorker: () => worker,
    files: {
      loaderUrl: 'https://here.test/vision/loader.js',
      wasm: new Blob(),
      models: [{ sense: 'hand', name: 'hand-lite', bytes: new ArrayBuffer(1) }],
    },
    mayTryGpu: false,
    stream: {} as MediaStream,
    sight,
    startPump: () => ({ frameDone, stop }),
    onResult,
    onDead,
  });
  return {
    session,
    posted,
    answer: (message: FromVisionWorker) => answer(message),
    crash: (cause: string) => crash(cause),
    terminate,
    frameDone,
    stop,
    onResult,
    onDead,
    sight,
  };
}

const HANDS = playedFrame(33, [playedHand(0.5, 0.5)]);

describe('a life of the vision worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins with its files, and is started when the first frame is computed', async () => {
    const { session, posted, answer, onResult, frameDone } = playWorker();
    expect(posted.map(({ kind }) => kind)).toEqual(['start']);
    answer({ kind: 'ready' });
    answer(HANDS);
    expect(await session.started).toBeNull();
    expect(onResult).toHaveBeenCalledWith(HANDS);
    expect(frameDone).toHaveBeenCalledTimes(1);
  });

  it('a frame that two senses look at is done when both have', () => {
    const { answer, frameDone, onResult } = playWorker();
    answer(playedFrame(33, [], { isFrameDone: false }));
    expect(frameDone).not.toHaveBeenCalled();
    answer(playedResult('face', 33, []));
    expect(frameDone).toHaveBeenCalledTimes(1);
    expect(onResult).toHaveBeenCalledTimes(2);
  });

  it('a frame that gave way to a newer one is off the pump’s hands too', () => {
    const { answer, frameDone, onResult } = playWorker();
    answer({ kind: 'skipped' });
    expect(frameDone).toHaveBeenCalledTimes(1);
    expect(onResult).not.toHaveBeenCalled();
  });

  it('that cannot begin is never started, and everything is put away', async () => {
    const { session, answer, onDead, terminate, stop } = playWorker();
    answer({ kind: 'failed', cause: 'no wasm here' });
    const end = { reason: 'stopped', cause: 'no wasm here' };
    expect(await session.started).toEqual(end);
    expect(onDead).toHaveBeenCalledWith(end);
    expect(terminate).toHaveBeenCalled();
    expect(stop).toHaveBeenCalled();
  });

  it('that never shows a frame ends by itself', async () => {
    const { session, onDead } = playWorker();
    vi.advanceTimersByTime(WORKER_LIMITS.startMs);
    expect(await session.started).toMatchObject({ reason: 'stopped' });
    expect(onDead).toHaveBeenCalledTimes(1);
  });

  it('that is ready and well, and gets no picture, is not blamed for it', async () => {
    const { session, answer, posted } = playWorker();
    answer({ kind: 'ready' });
    vi.advanceTimersByTime(WORKER_LIMITS.silentMs);
    expect(posted.at(-1)).toEqual({ kind: 'are-you-there' });
    answer({ kind: 'here' });
    vi.advanceTimersByTime(WORKER_LIMITS.noPictureMs);
    expect(await session.started).toMatchObject({ reason: 'no-picture' });
  });

  it('that falls silent in the middle of play is dead; one that answers is not', () => {
    const { answer, onDead } = playWorker();
    for (let frame = 0; frame < 3; frame++) {
      answer(HANDS);
      vi.advanceTimersByTime(WORKER_LIMITS.silentMs - 1);
    }
    expect(onDead).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1 + WORKER_LIMITS.answerMs);
    expect(onDead).toHaveBeenCalledTimes(1);
    expect(onDead.mock.calls[0]?.[0]).toMatchObject({ reason: 'stopped' });
  });

  it('may be silent as long as it likes while nobody sees the page', () => {
    const { answer, onDead, sight } = playWorker();
    answer(HANDS);
    for (let times = 0; times < 20; times += 1) {
      sight.hide();
      vi.advanceTimersByTime(60_000);
      sight.show();
      vi.advanceTimersByTime(WORKER_LIMITS.silentMs - 1);
    }
    expect(onDead).not.toHaveBeenCalled();
  });

  it('that crashes is dead once, and what it says afterwards is not heard', () => {
    const { answer, crash, onDead, onResult } = playWorker();
    crash('out of memory');
    crash('out of memory');
    answer(HANDS);
    expect(onDead).toHaveBeenCalledTimes(1);
    expect(onResult).not.toHaveBeenCalled();
  });

  it('that was closed is not dead', () => {
    const { session, onDead, terminate } = playWorker();
    session.close();
    vi.advanceTimersByTime(WORKER_LIMITS.startMs);
    expect(terminate).toHaveBeenCalledTimes(1);
    expect(onDead).not.toHaveBeenCalled();
  });
});
