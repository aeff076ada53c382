import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WORKER_LIMITS } from './limits.ts';
import { playedFrame, playedHand } from './senses/hand/testing/played-hands.ts';
import { createSessionKeeper } from './session-keeper.ts';
import { playPage } from './testing/played-page.ts';
import { createEnding } from './tracking-end.ts';
import type { FromVisionWorker, ToVisionWorker } from './worker/worker-protocol.ts';
import { openWorkerSession, type SessionFiles, type VisionWorker } from './worker-session.ts';

const FRAME_MS = 100;
const FILES: SessionFiles = {
  loaderUrl: 'https://here.test/vision/loader.js',
  wasm: new Blob(),
  models: [{ sense: 'hand' as const, name: 'hand-lite' as const, bytes: new ArrayBuffer(1) }],
};

/** How frames get to the worker: read in it (Chromium), or from a video of the page, which stands while it is hidden. */
const PATHS = ['track', 'video'] as const;

/** A camera, workers that compute what it sends, and a page that is seen or not. */
async function watchCamera(path: (typeof PATHS)[number]) {
  const sight = playPage();
  /** `repeats`: whoever asks anew gets its last picture once more. */
  const camera = { isSending: true, repeats: false };
  const model = { isHanging: false };
  let nowMs = 0;
  let computed = 0;
  let lives = 0;
  /** What the present worker says; a page hears nothing of one that is over. */
  let answer: (message: FromVisionWorker) => void = () => {};

  const shownNow = () => playedFrame(nowMs, [playedHand(0.5, 0.5)]);
  const createWorker = (): VisionWorker => {
    lives += 1;
    return {
      post(message: ToVisionWorker) {
        if (model.isHanging) return;
        if (message.kind === 'start') {
          queueMicrotask(() => answer({ kind: 'ready' }));
          if (camera.repeats) queueMicrotask(() => answer(shownNow()));
        }
        if (message.kind === 'are-you-there') queueMicrotask(() => answer({ kind: 'here' }));
      },
      listen(onMessage) {
        answer = onMessage;
      },
      terminate() {
        answer = () => {};
      },
    };
  };
  const ending = createEnding();
  const onEnd = vi.fn();
  ending.listen(onEnd);
  const sessions = createSessionKeeper({
    gpu: { isBarred: () => true, bar() {} },
    nowMs: () => nowMs,
    onEnd: ({ reason }) => ending.tell(reason),
    reload: async () => FILES,
    open: (files, mayTryGpu, onDead) =>
      openWorkerSession({
        createWorker,
        files,
        mayTryGpu,
        stream: {} as MediaStream,
        sight,
        startPump: () => ({ frameDone() {}, stop() {} }),
        onResult() {
          computed += 1;
          sessions.noteFrame();
        },
        onDead,
      }),
  });

  const pass = async (ms: number) => {
    for (const endMs = nowMs + ms; nowMs < endMs; nowMs += FRAME_MS) {
      const isShown = path === 'track' || !sight.isHidden();
      if (camera.isSending && isShown && !model.isHanging) {
        answer(shownNow());
      }
      await vi.advanceTimersByTimeAsync(FRAME_MS);
    }
  };
  const starting = sessions.start(FILES);
  await pass(1_000);
  await starting;
  return {
    sight,
    camera,
    model,
    pass,
    onEnd,
    lives: () => lives,
    /** Whether frames are computed again within two seconds. */
    async sees() {
      const before = computed;
      await pass(2_000);
      return computed > before;
    },
  };
}

describe.each(PATHS)('frames by the %s', (path) => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['ten seconds, a dozen times', 10_000, 10_000, 12],
    ['a minute, with hardly a look in between', 60_000, 300, 12],
    ['a blink, over and over', 400, 400, 60],
    ['a quarter of an hour', 900_000, 5_000, 1],
  ])('the page is hidden for %s: the same worker goes on', async (_name, awayMs, backMs, times) => {
    const { sight, pass, sees, lives, onEnd } = await watchCamera(path);
    for (let time = 0; time < times; time += 1) {
      sight.hide();
      await pass(awayMs);
      sight.show();
      await pass(backMs);
    }
    expect(await sees()).toBe(true);
    expect(lives()).toBe(1);
    expect(onEnd).not.toHaveBeenCalled();
  });

  it.each([6_000, 12_000])(
    'the camera freezes for %d ms and comes back, eight times: it sees again each time',
    async (frozenMs) => {
      const { camera, pass, sees, onEnd } = await watchCamera(path);
      for (let time = 0; time < 8; time += 1) {
        camera.isSending = false;
        await pass(frozenMs);
        camera.isSending = true;
        expect(await sees()).toBe(true);
        await pass(WORKER_LIMITS.healthyMs);
      }
      expect(onEnd).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['for good', false],
    ['on its last picture', true],
  ])('the camera freezes %s: the family is told within half a minute', async (_name, repeats) => {
    const { camera, pass, onEnd } = await watchCamera(path);
    Object.assign(camera, { isSending: false, repeats });
    await pass(30_000);
    expect(onEnd.mock.calls).toEqual([['no-picture']]);
  });

  it('the camera freezes while nobody looks: told only to who comes back', async () => {
    const { camera, sight, pass, onEnd } = await watchCamera(path);
    sight.hide();
    camera.isSending = false;
    await pass(120_000);
    expect(onEnd).not.toHaveBeenCalled();
    sight.show();
    await pass(30_000);
    expect(onEnd.mock.calls).toEqual([['no-picture']]);
  });

  it('the worker hangs: another one takes over', async () => {
    const { model, pass, sees, lives, onEnd } = await watchCamera(path);
    model.isHanging = true;
    await pass(WORKER_LIMITS.silentMs + 1_000);
    model.isHanging = false;
    await pass(WORKER_LIMITS.answerMs);
    expect(await sees()).toBe(true);
    expect(lives()).toBe(1);
    model.isHanging = true;
    await pass(WORKER_LIMITS.silentMs + WORKER_LIMITS.answerMs);
    model.isHanging = false;
    await pass(1_000);
    expect(await sees()).toBe(true);
    expect(onEnd).not.toHaveBeenCalled();
  });
});
