import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MEDIA_ANSWER_MS } from '../limits.ts';
import type { OpenedMedia, OwnMedia } from '../media/own-media.ts';
import { openInTime } from './open-in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function askedBrowser() {
  const close = vi.fn();
  let answer: (opened: OpenedMedia) => void = () => {};
  const opening = openInTime(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const media = { close } as unknown as OwnMedia;
  return { opening, close, allow: () => answer({ ok: true, media }) };
}

it('gives what was allowed in time', async () => {
  const { opening, close, allow } = askedBrowser();
  await vi.advanceTimersByTimeAsync(MEDIA_ANSWER_MS - 1);
  allow();
  expect(await opening).toMatchObject({ ok: true });
  await vi.advanceTimersByTimeAsync(MEDIA_ANSWER_MS);
  expect(close).not.toHaveBeenCalled();
});

it('goes on without an answer, and puts out a light that comes on after it', async () => {
  const { opening, close, allow } = askedBrowser();
  await vi.advanceTimersByTimeAsync(MEDIA_ANSWER_MS);
  expect(await opening).toEqual({ ok: false, reason: 'denied' });
  allow();
  await vi.advanceTimersByTimeAsync(0);
  expect(close).toHaveBeenCalledTimes(1);
});
