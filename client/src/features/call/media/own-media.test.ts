import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openOwnMedia } from './own-media.ts';

type Kind = 'audio' | 'video';

function track(kind: Kind) {
  const events = new EventTarget();
  return Object.assign(events, { kind, stop: vi.fn() });
}

function streamOf(...kinds: readonly Kind[]) {
  const tracks = kinds.map(track);
  const ofKind = (kind: Kind) => tracks.filter((each) => each.kind === kind);
  return {
    tracks,
    stream: {
      getTracks: () => tracks,
      getVideoTracks: () => ofKind('video'),
      getAudioTracks: () => ofKind('audio'),
    } as unknown as MediaStream,
  };
}

const refusal = (name: string) => new DOMException('', name);

/** A device that answers one wish after the other. */
function device(...answers: readonly (MediaStream | DOMException)[]) {
  const wishes: MediaStreamConstraints[] = [];
  return {
    wishes,
    getMedia: async (wish: MediaStreamConstraints) => {
      const answer = answers[wishes.length];
      wishes.push(wish);
      if (answer === undefined || answer instanceof DOMException) throw answer;
      return answer;
    },
  };
}

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const secure = (isSecureContext: boolean) => vi.stubGlobal('isSecureContext', isSecureContext);
const browser = (userAgent: string) => vi.stubGlobal('navigator', { userAgent, mediaDevices: {} });

beforeEach(() => {
  secure(true);
  browser(FIREFOX);
});
afterEach(() => vi.unstubAllGlobals());

it('asks once for both', async () => {
  const { getMedia, wishes } = device(streamOf('audio', 'video').stream);
  const opened = await openOwnMedia(getMedia);
  expect(opened).toMatchObject({ ok: true, media: { hasCamera: true, hasMicrophone: true } });
  expect(wishes).toHaveLength(1);
});

it('takes what was chosen, and any other once that is gone', async () => {
  const chosen = async () => ({ camera: 'above', microphone: 'headset' });
  const { getMedia, wishes } = device(
    refusal('OverconstrainedError'),
    streamOf('audio', 'video').stream,
  );
  expect(await openOwnMedia(getMedia, undefined, chosen)).toMatchObject({ ok: true });
  expect(wishes[0]).toMatchObject({
    audio: { deviceId: { exact: 'headset' } },
    video: { deviceId: { exact: 'above' } },
  });
  expect(JSON.stringify(wishes[1])).not.toContain('deviceId');
});

it('takes the sound where the camera is missing, and at last the picture alone', async () => {
  const sound = device(refusal('NotFoundError'), streamOf('audio').stream);
  expect(await openOwnMedia(sound.getMedia)).toMatchObject({
    ok: true,
    media: { hasCamera: false, hasMicrophone: true },
  });
  const picture = device(
    refusal('NotReadableError'),
    refusal('NotReadableError'),
    streamOf('video').stream,
  );
  expect(await openOwnMedia(picture.getMedia)).toMatchObject({
    ok: true,
    media: { hasCamera: true, hasMicrophone: false },
  });
});

it('whoever said no to the camera alone is still heard, and nobody is asked twice', async () => {
  const sound = device(refusal('NotAllowedError'), streamOf('audio').stream);
  const isAllowed = async (name: string) => name === 'microphone';
  expect(await openOwnMedia(sound.getMedia, isAllowed)).toMatchObject({
    ok: true,
    media: { hasCamera: false, hasMicrophone: true },
  });
  const neither = device(refusal('NotAllowedError'));
  expect(await openOwnMedia(neither.getMedia, async () => false)).toEqual({
    ok: false,
    reason: 'denied',
  });
  expect(neither.wishes).toHaveLength(1);
});

it('tells the first reason, and does not ask a browser again that cannot do it', async () => {
  const missing = device(
    refusal('NotFoundError'),
    refusal('NotReadableError'),
    refusal('NotAllowedError'),
  );
  expect(await openOwnMedia(missing.getMedia)).toEqual({ ok: false, reason: 'none' });
  expect(missing.wishes).toHaveLength(3);
  const old = device(refusal('TypeError'));
  expect(await openOwnMedia(old.getMedia)).toEqual({ ok: false, reason: 'failed' });
  expect(old.wishes).toHaveLength(1);
});

it.each([
  [true, FIREFOX, 'denied'],
  [false, FIREFOX, 'insecure-page'],
  [true, 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 Instagram', 'in-app-browser'],
] as const)('a no on a safe page (%s) in %s is %s', async (isSafe, userAgent, reason) => {
  secure(isSafe);
  browser(userAgent);
  const no = refusal('NotAllowedError');
  expect(await openOwnMedia(device(no, no, no).getMedia)).toEqual({ ok: false, reason });
});

it('says once that a track is gone, and puts every light out at the end', async () => {
  const { stream, tracks } = streamOf('audio', 'video');
  const opened = await openOwnMedia(device(stream).getMedia);
  if (!opened.ok) throw new Error(opened.reason);
  const onLost = vi.fn();
  opened.media.onLost(onLost);
  for (const each of tracks) each.dispatchEvent(new Event('ended'));
  expect(onLost).toHaveBeenCalledTimes(1);
  opened.media.close();
  for (const each of tracks) expect(each.stop).toHaveBeenCalledTimes(1);
});
