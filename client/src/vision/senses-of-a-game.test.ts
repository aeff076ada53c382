import { describe, expect, it, vi } from 'vitest';
import { playedBody } from './senses/body/testing/played-bodies.ts';
import { playedFace } from './senses/face/testing/played-faces.ts';
import { playedResult } from './senses/testing/played-result.ts';
import { playBrowser } from './testing/play-browser.ts';

describe('a sense that a game asks for', () => {
  it.each([
    ['body', 'pose-lite', 'pose-full'],
    ['face', 'face', 'hand-lite'],
  ] as const)('%s: fetches what it needs and nothing of another', async (sense, needed, other) => {
    const { startWith, worker, files } = playBrowser();
    const starting = startWith<'body' | 'face'>({ sense, seats: 1 });
    const begun = await worker(0);
    begun.answer(
      sense === 'body'
        ? playedResult('body', 90, [playedBody()])
        : playedResult('face', 90, [playedFace(0.5)]),
    );
    expect(await starting).toMatchObject({ ok: true });
    const asked = files.asked.map(({ url }) => url).toSorted();
    expect(asked).toEqual(
      ['wasm-binary', 'wasm-loader', needed].map((name) => `/vision/${name}.1`).toSorted(),
    );
    expect(asked).not.toContain(`/vision/${other}.1`);
    expect(begun.begin?.models).toMatchObject([{ sense, name: needed }]);
  });

  it('tells of bodies as of hands: frames, the ladder and the meter', async () => {
    const { startWith, worker, browser } = playBrowser();
    const starting = startWith<'body'>({ sense: 'body', seats: 1 });
    (await worker(0)).answer(playedResult('body', 90, [playedBody()]));
    const started = await starting;
    if (!started.ok) throw new Error(started.reason);
    const onFrame = vi.fn();
    started.tracking.subscribe(onFrame);
    (await worker(0)).answer(playedResult('body', 123, [playedBody()]));
    expect(onFrame.mock.calls[0]?.[0].bodies).toHaveLength(1);
    expect(started.tracking.meter()).toMatchObject({ model: 'pose-lite', pointer: null });
    expect(started.tracking.status()).toBe('tracked');
    browser.nowMs += 5000;
    expect(started.tracking.status()).toBe('lost');
  });
});

describe('two senses of one game', () => {
  const startBoth = (browser: ReturnType<typeof playBrowser>) =>
    browser.startWith<'body', 'face'>({
      sense: 'body',
      seats: 1,
      also: { sense: 'face', seats: 1 },
    });

  it('look at each frame in one worker, and each is told of its own', async () => {
    const browser = playBrowser();
    const starting = startBoth(browser);
    const worker = await browser.worker(0);
    worker.answer(playedResult('body', 90, [playedBody()], { isFrameDone: false }));
    const started = await starting;
    if (!started.ok) throw new Error(started.reason);
    const [onBody, onFace] = [vi.fn(), vi.fn()];
    started.tracking.subscribe(onBody);
    started.tracking.also?.subscribe(onFace);
    expect(started.tracking.also?.status()).toBe('searching');
    worker.answer(playedResult('face', 90, [playedFace(0.5)]));
    expect(onBody).not.toHaveBeenCalled();
    expect(onFace.mock.calls[0]?.[0].faces).toHaveLength(1);
    expect(started.tracking.also?.status()).toBe('tracked');
    expect(started.tracking.also?.meter()).toMatchObject({ model: 'face', trackedFps: 0 });
    expect(browser.workers).toHaveLength(1);
    expect(browser.files.asked).toHaveLength(4);
  });

  it('come back together when their worker dies', async () => {
    const browser = playBrowser();
    const starting = startBoth(browser);
    const first = await browser.worker(0);
    first.answer(playedResult('body', 90, [playedBody()]));
    expect(await starting).toMatchObject({ ok: true });
    first.answer({ kind: 'failed', cause: 'out of memory' });
    const second = await browser.worker(1);
    expect(second.begin?.models.map(({ sense }) => sense)).toEqual(['body', 'face']);
  });

  it('are two', async () => {
    const { startWith } = playBrowser();
    const twice = startWith<'face', 'face'>({
      sense: 'face',
      seats: 1,
      also: { sense: 'face', seats: 1 },
    });
    await expect(twice).rejects.toThrow('Twice the same sense');
  });
});
