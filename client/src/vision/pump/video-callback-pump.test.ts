import { afterEach, expect, it, vi } from 'vitest';
import { playPage } from '../testing/played-page.ts';
import { pumpFromVideo } from './video-callback-pump.ts';

/** A page with a video element that the browser may stop. */
function playVideo() {
  let onFrame: ((nowMs: number, metadata: object) => void) | null = null;
  const video = Object.assign(new EventTarget(), {
    paused: true,
    srcObject: null as unknown,
    async play() {
      video.paused = false;
    },
    requestVideoFrameCallback(run: typeof onFrame) {
      onFrame = run;
      return 1;
    },
    cancelVideoFrameCallback() {
      onFrame = null;
    },
  });
  vi.stubGlobal('document', { createElement: () => video });
  vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
  return {
    video,
    showFrame: () => video.paused || onFrame?.(0, {}),
    stopByBrowser() {
      video.paused = true;
      video.dispatchEvent(new Event('pause'));
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

it('goes on with the video that the browser stopped while the page was hidden', async () => {
  const { video, showFrame, stopByBrowser } = playVideo();
  const sight = playPage();
  const send = vi.fn();
  const pump = pumpFromVideo({} as MediaStream, send, sight);
  showFrame();
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
  pump.frameDone();
  sight.hide();
  stopByBrowser();
  expect(video.paused).toBe(true);
  sight.show();
  showFrame();
  await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  pump.stop();
  stopByBrowser();
  expect(video.paused).toBe(true);
});
