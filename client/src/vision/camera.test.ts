import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Camera, openCamera } from './camera.ts';
import type { CameraPage } from './camera-failure.ts';
import { CAMERA_LIMITS } from './limits.ts';
import { playPage } from './testing/played-page.ts';

const PAGE: CameraPage = { isSecureContext: true, hasMediaDevices: true, userAgent: 'a browser' };

/** A video track that can be unplugged and muted. */
class PlayedTrack extends EventTarget {
  readyState: 'live' | 'ended' = 'live';
  stop() {
    this.readyState = 'ended';
  }
  unplug() {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

function playedStream(track: PlayedTrack | null): MediaStream {
  const tracks = track === null ? [] : [track];
  return { getVideoTracks: () => tracks, getTracks: () => tracks } as unknown as MediaStream;
}

async function opened(track: PlayedTrack, sight = playPage()): Promise<Camera> {
  const result = await openCamera({
    page: PAGE,
    sight,
    getStream: async () => playedStream(track),
    observeSent: () => ({ bytes: () => 7, stop() {} }),
  });
  if (!result.ok) throw new Error(`not opened: ${result.reason}`);
  return result.camera;
}

describe('a camera', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for without sound, facing the child', async () => {
    const getStream = vi.fn(async () => playedStream(new PlayedTrack()));
    await openCamera({ page: PAGE, getStream, observeSent: () => ({ bytes: () => 0, stop() {} }) });
    expect(getStream).toHaveBeenCalledWith({
      audio: false,
      video: expect.objectContaining({ facingMode: 'user' }),
    });
  });

  it('that was chosen is asked for by its id, and gives way to any other when it is gone', async () => {
    const asked: MediaTrackConstraints[] = [];
    const result = await openCamera({
      page: PAGE,
      cameraId: 'the-one-above',
      getStream: async ({ video }) => {
        asked.push(video as MediaTrackConstraints);
        if (asked.length === 1) throw { name: 'OverconstrainedError' };
        return playedStream(new PlayedTrack());
      },
      observeSent: () => ({ bytes: () => 0, stop() {} }),
    });
    expect(result.ok).toBe(true);
    expect(asked[0]).toMatchObject({ deviceId: { exact: 'the-one-above' } });
    expect(asked[1]).toMatchObject({ facingMode: 'user' });
    expect(asked[1]).not.toHaveProperty('deviceId');
  });

  it('that is refused says why', async () => {
    const getStream = () => Promise.reject(new DOMException('no', 'NotReadableError'));
    expect(await openCamera({ page: PAGE, getStream })).toEqual({ ok: false, reason: 'in-use' });
  });

  it('without a picture is none', async () => {
    const getStream = async () => playedStream(null);
    expect(await openCamera({ page: PAGE, getStream })).toEqual({ ok: false, reason: 'none' });
  });

  it('that is unplugged tells everybody who asked', async () => {
    const track = new PlayedTrack();
    const onLost = vi.fn();
    (await opened(track)).onLost(onLost);
    track.unplug();
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('may go dark for a moment, but not for long', async () => {
    const track = new PlayedTrack();
    const onLost = vi.fn();
    (await opened(track)).onLost(onLost);
    track.dispatchEvent(new Event('mute'));
    vi.advanceTimersByTime(CAMERA_LIMITS.mutedIsLostMs - 1);
    track.dispatchEvent(new Event('unmute'));
    vi.advanceTimersByTime(CAMERA_LIMITS.mutedIsLostMs);
    expect(onLost).not.toHaveBeenCalled();
    track.dispatchEvent(new Event('mute'));
    vi.advanceTimersByTime(CAMERA_LIMITS.mutedIsLostMs);
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('that is muted while nobody sees the page is not lost; one that stays so afterwards is', async () => {
    const track = new PlayedTrack();
    const sight = playPage();
    const onLost = vi.fn();
    (await opened(track, sight)).onLost(onLost);
    sight.hide();
    track.dispatchEvent(new Event('mute'));
    vi.advanceTimersByTime(600_000);
    sight.show();
    vi.advanceTimersByTime(CAMERA_LIMITS.mutedIsLostMs - 1);
    expect(onLost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  it('that was closed stops its tracks and is not lost', async () => {
    const track = new PlayedTrack();
    const onLost = vi.fn();
    const camera = await opened(track);
    camera.onLost(onLost);
    track.dispatchEvent(new Event('mute'));
    camera.close();
    vi.advanceTimersByTime(CAMERA_LIMITS.mutedIsLostMs);
    expect(track.readyState).toBe('ended');
    expect(onLost).not.toHaveBeenCalled();
  });
});
