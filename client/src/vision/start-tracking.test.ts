import { describe, expect, it, vi } from 'vitest';
import { WORKER_LIMITS } from './limits.ts';
import { playedFrame, playedHand } from './senses/hand/testing/played-hands.ts';
import { playBrowser } from './testing/play-browser.ts';

const HANDS = playedFrame(90, [playedHand(0.5, 0.5)], { bytesSent: 3 });

describe('starting to see', () => {
  it('follows hands once the files are there and a frame was computed', async () => {
    const { start, worker, files } = playBrowser();
    const starting = start();
    (await worker(0)).answer(HANDS);
    const started = await starting;
    if (!started.ok) throw new Error(started.reason);
    expect(started.tracking.status()).toBe('tracked');
    expect(started.tracking.storage).toBe('kept');
    expect(started.tracking.meter().bytesSentSinceCameraOpened).toBe(8);
    expect(files.asked).toHaveLength(3);
  });

  it('says how much light there is', async () => {
    const { start, worker } = playBrowser();
    const starting = start();
    (await worker(0)).answer(HANDS);
    const started = await starting;
    if (!started.ok) throw new Error(started.reason);
    expect(started.tracking.light()).toBe('fine');
    expect(started.tracking.hindrance()).toBe(null);
    (await worker(0)).answer({ ...HANDS, light: 'dark' });
    expect(started.tracking.light()).toBe('dark');
    expect(started.tracking.hindrance()).toBe('dark');
  });

  it('says that a model is corrupt, and starts no worker', async () => {
    const { start, workers } = playBrowser({ '/vision/hand-lite.1': ['hand-LITE'] });
    expect(await start()).toEqual({ ok: false, reason: 'corrupt-model' });
    expect(workers).toEqual([]);
  });

  it('says that it is offline', async () => {
    const { start } = playBrowser({ '/vision/wasm-binary.1': ['unreachable'] });
    expect(await start()).toEqual({ ok: false, reason: 'offline' });
  });

  it('plays with a full disk, and says that nothing was kept', async () => {
    const { start, worker, files } = playBrowser();
    files.isDiskFull = true;
    const starting = start();
    (await worker(0)).answer(HANDS);
    expect(await starting).toMatchObject({ ok: true, tracking: { storage: 'not-kept' } });
  });

  it('says what the browser lacks, once the model has failed for it', async () => {
    for (const missing of ['no-graphics', 'old-browser'] as const) {
      const { start, worker, browser } = playBrowser();
      browser.missing = missing;
      const starting = start();
      (await worker(0)).answer({ kind: 'failed', cause: 'no WebGL' });
      (await worker(1)).answer({ kind: 'failed', cause: 'no WebGL' });
      expect(await starting).toEqual({ ok: false, reason: missing });
    }
  });

  it('blames nothing that the browser lacks as long as the model runs', async () => {
    const { start, worker, browser } = playBrowser();
    browser.missing = 'no-graphics';
    const starting = start();
    (await worker(0)).answer(HANDS);
    expect(await starting).toMatchObject({ ok: true });
  });

  it('says that it stopped when the worker fails with and without the GPU', async () => {
    const { start, worker, workers, gpu } = playBrowser();
    const starting = start();
    (await worker(0)).answer({ kind: 'failed', cause: 'no wasm' });
    (await worker(1)).answer({ kind: 'failed', cause: 'no wasm' });
    expect(await starting).toEqual({ ok: false, reason: 'stopped' });
    expect(workers).toHaveLength(2);
    expect(gpu.isBarred).toBe(false);
  });

  it('goes on without a GPU that failed, and does not try it on the next visit', async () => {
    const { start, worker, gpu } = playBrowser();
    const starting = start();
    const first = await worker(0);
    expect(first.begin?.mayTryGpu).toBe(true);
    first.answer({ kind: 'failed', cause: 'the graphics chip hung' });
    const second = await worker(1);
    expect(second.begin?.mayTryGpu).toBe(false);
    second.answer(HANDS);
    expect(await starting).toMatchObject({ ok: true });
    expect(gpu.isBarred).toBe(true);
    void start();
    expect((await worker(2)).begin?.mayTryGpu).toBe(false);
  });

  it('stops when nobody waits for it any more', async () => {
    const { start, worker } = playBrowser();
    const abort = new AbortController();
    const starting = start(abort.signal);
    const begun = await worker(0);
    abort.abort();
    expect(await starting).toEqual({ ok: false, reason: 'cancelled' });
    expect(begun.isTerminated).toBe(true);
  });
});

describe('a worker that dies in the middle of play', () => {
  it('is followed by another, which costs no bytes', async () => {
    const { start, worker, files } = playBrowser();
    const starting = start();
    (await worker(0)).answer(HANDS);
    const started = await starting;
    if (!started.ok) throw new Error(started.reason);
    const asked = files.asked.length;
    const onFrame = vi.fn();
    started.tracking.subscribe(onFrame);
    (await worker(0)).answer({ kind: 'failed', cause: 'the graphics chip went away' });
    (await worker(1)).answer(HANDS);
    expect(onFrame).toHaveBeenCalledTimes(1);
    expect(files.asked).toHaveLength(asked);
    started.tracking.close();
    expect((await worker(1)).isTerminated).toBe(true);
  });

  it('is told to the family once several in a row have died, and again and again after healthy times', async () => {
    const { start, worker, browser } = playBrowser();
    const starting = start();
    (await worker(0)).answer(HANDS);
    const started = await starting;
    if (!started.ok) throw new Error(started.reason);
    const onEnd = vi.fn();
    started.tracking.onEnd(onEnd);
    const crash = { kind: 'failed', cause: 'out of memory' } as const;
    let lives = 0;
    for (; lives < 10; lives += 1) {
      browser.nowMs += WORKER_LIMITS.healthyMs;
      const living = await worker(lives);
      living.answer(HANDS);
      browser.nowMs += WORKER_LIMITS.healthyMs;
      living.answer(HANDS);
      living.answer(crash);
    }
    expect(onEnd).not.toHaveBeenCalled();
    for (let deaths = 0; deaths < WORKER_LIMITS.restarts; deaths += 1) {
      (await worker(lives + deaths)).answer(crash);
    }
    await vi.waitFor(() => expect(onEnd.mock.calls).toEqual([['stopped']]));
    const late = vi.fn();
    started.tracking.onEnd(late);
    await vi.waitFor(() => expect(late).toHaveBeenCalledWith('stopped'));
  });
});
