import { expect, type Page } from '@playwright/test';
import { GIVE_UP_MS } from './limits.ts';

type Heard = Readonly<{
  /** The strongest tone of what comes from the other home. */
  peakHz: number;
  /** Its loudness over the loudness between the tones, in decibels. */
  overNoiseDb: number;
}>;

/** Listens for a while to the sound that comes from the other home, as the page plays it. */
function listenTo(page: Page, forMs = 1_000): Promise<Heard> {
  return page.evaluate(async (lengthMs) => {
    const streams = [...document.querySelectorAll<HTMLMediaElement>('video, audio')]
      .filter(({ muted }) => !muted)
      .map(({ srcObject }) => srcObject)
      .filter((each): each is MediaStream => each instanceof MediaStream);
    const stream = streams.find((each) => each.getAudioTracks().length > 0);
    if (stream === undefined) throw new Error('nothing on the page plays sound');
    const context = new AudioContext();
    await context.resume();
    const analyser = new AnalyserNode(context, { fftSize: 8_192, smoothingTimeConstant: 0 });
    context.createMediaStreamSource(stream).connect(analyser);
    const loudest = new Float32Array(analyser.frequencyBinCount).fill(-200);
    const levels = new Float32Array(analyser.frequencyBinCount);
    const endMs = performance.now() + lengthMs;
    while (performance.now() < endMs) {
      await new Promise((done) => setTimeout(done, 50));
      analyser.getFloatFrequencyData(levels);
      for (const [bin, db] of levels.entries()) loudest[bin] = Math.max(loudest[bin] ?? -200, db);
    }
    const hzPerBin = context.sampleRate / analyser.fftSize;
    await context.close();
    let peak = 1;
    for (const [bin, db] of loudest.entries()) {
      if (bin * hzPerBin > 100 && db > (loudest[peak] ?? -200)) peak = bin;
    }
    const voices = [...loudest.slice(Math.round(100 / hzPerBin), Math.round(4_000 / hzPerBin))];
    const middle = voices.toSorted((one, other) => one - other)[Math.floor(voices.length / 2)] ?? 0;
    return { peakHz: peak * hzPerBin, overNoiseDb: (loudest[peak] ?? -200) - middle };
  }, forMs);
}

/** What comes from the other home is this tone, and clearly so; a first moment may be of anything. */
export async function expectTone(page: Page, toneHz: number): Promise<void> {
  await expect(async () => {
    const { peakHz, overNoiseDb } = await listenTo(page);
    expect(Math.abs(peakHz - toneHz)).toBeLessThan(25);
    expect(overNoiseDb).toBeGreaterThan(15);
  }).toPass({ timeout: GIVE_UP_MS });
}

/** Frames of the other home's picture that this page has decoded and painted. */
export function framesSeen(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('video')]
      .filter(({ muted, srcObject }) => !muted && srcObject !== null)
      .reduce((sum, video) => sum + video.getVideoPlaybackQuality().totalVideoFrames, 0),
  );
}

/** Tracks of the page's own camera and microphone that are on. */
export async function watchTracks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const globals = globalThis as unknown as { ownTracks: MediaStreamTrack[] };
    globals.ownTracks = [];
    const devices: MediaDevices | undefined = navigator.mediaDevices;
    if (devices === undefined) return;
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      globals.ownTracks.push(...stream.getTracks());
      return stream;
    };
  });
}

export function liveTracks(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { ownTracks } = globalThis as unknown as { ownTracks: MediaStreamTrack[] };
    return ownTracks.filter(({ readyState }) => readyState === 'live').length;
  });
}

/** The page's own camera is gone, as when it is unplugged. */
export function loseCamera(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { ownTracks } = globalThis as unknown as { ownTracks: MediaStreamTrack[] };
    for (const track of ownTracks.filter(({ kind }) => kind === 'video')) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  });
}
