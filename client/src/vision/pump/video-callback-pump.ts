import { PUMP_LIMITS } from '../limits.ts';
import type { PageSight } from '../page-sight.ts';
import type { FramePump, SendToWorker } from './frame-pump.ts';

/** Copies each new frame of a hidden video on the page and hands the copy to the worker. */
export function pumpFromVideo(
  stream: MediaStream,
  send: SendToWorker,
  sight: PageSight,
): FramePump {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  let framesUnderWay = 0;
  let isStopped = false;
  let callback = 0;

  const waitForFrame = () => {
    callback = video.requestVideoFrameCallback((nowMs, metadata) => {
      waitForFrame();
      // A frame that comes while two are under way is skipped: the next one is newer.
      if (framesUnderWay < PUMP_LIMITS.framesInFlight) void capture(metadata.captureTime ?? nowMs);
    });
  };
  const capture = async (capturedAtMs: number) => {
    framesUnderWay++;
    const frame = await createImageBitmap(video).catch(() => null);
    if (frame === null || isStopped) {
      framesUnderWay--;
      frame?.close();
      return;
    }
    const capturedAtEpochMs = performance.timeOrigin + capturedAtMs;
    send({ kind: 'frame', frame, capturedAtEpochMs }, [frame]);
  };

  // Refused only when the pump was stopped first; of a video that shows nothing the session's watch will tell.
  const play = () => void video.play().catch(() => {});
  // Some browsers stop a page's videos while it is hidden, and leave it to the page to go on.
  const goOn = () => {
    if (!isStopped && video.paused && !sight.isHidden()) play();
  };
  video.addEventListener('pause', goOn);
  const leave = sight.onChange(goOn);
  waitForFrame();
  play();
  return {
    frameDone() {
      framesUnderWay = Math.max(0, framesUnderWay - 1);
    },
    stop() {
      isStopped = true;
      leave();
      video.cancelVideoFrameCallback(callback);
      video.srcObject = null;
    },
  };
}
