import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPlaying, type SoundState } from './keep-playing.ts';

const STREAM = {} as MediaStream;

/** A video element in a browser that may refuse. */
class PlayedVideo extends EventTarget {
  muted = false;
  paused = true;
  srcObject: MediaStream | null = null;
  plays = 0;
  refuses: (video: PlayedVideo) => string | null = () => null;
  async play() {
    this.plays += 1;
    const name = this.refuses(this);
    if (name !== null) throw new DOMException('', name);
    this.paused = false;
  }
  pause() {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }
}

class PlayedPage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  show(state: DocumentVisibilityState) {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let video: PlayedVideo;
let page: PlayedPage;
let sounds: SoundState[];
const begin = () =>
  keepPlaying({
    player: video as unknown as HTMLVideoElement,
    stream: STREAM,
    onSound: (sound) => sounds.push(sound),
    page: page as unknown as Document,
  });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  video = new PlayedVideo();
  page = new PlayedPage();
  sounds = [];
});
afterEach(() => vi.useRealTimers());

it('plays with sound where the browser lets it', async () => {
  begin();
  await settle();
  expect(video).toMatchObject({ srcObject: STREAM, muted: false, paused: false });
  expect(sounds).toEqual(['awake']);
});

it('plays without sound where it is refused, until it is woken within a tap', async () => {
  video.refuses = ({ muted }) => (muted ? null : 'NotAllowedError');
  const playing = begin();
  await settle();
  expect(video).toMatchObject({ muted: true, paused: false });
  expect(sounds.at(-1)).toBe('asleep');

  video.refuses = () => null;
  playing.wake();
  await settle();
  expect(video).toMatchObject({ muted: false, paused: false });
  expect(sounds.at(-1)).toBe('awake');
});

it('a play that was cut short is tried again', async () => {
  video.refuses = ({ plays }) => (plays < 3 ? 'AbortError' : null);
  begin();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(video.paused).toBe(false);
  expect(video.plays).toBe(3);
});

it('goes on when the page comes back, and when the system stopped it', async () => {
  begin();
  await settle();
  page.show('hidden');
  video.pause();
  expect(video.plays).toBe(1);
  page.show('visible');
  await settle();
  expect(video.paused).toBe(false);
  video.pause();
  await settle();
  expect(video.paused).toBe(false);
});

it('asks again when the page comes back and the browser never answered', async () => {
  const { play } = video;
  video.play = async () => {
    video.paused = false;
    return new Promise(() => {});
  };
  begin();
  await settle();
  expect(sounds).toEqual([]);
  video.play = play;
  page.show('visible');
  await settle();
  expect(sounds).toEqual(['awake']);
});

it('touches nothing after it was stopped', async () => {
  const playing = begin();
  await settle();
  playing.stop();
  page.show('visible');
  video.pause();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(video).toMatchObject({ srcObject: null, plays: 1 });
});
