import type { FramePump, SendToWorker } from './frame-pump.ts';

/** Chromium's processor on the page (mediacapture-transform); the DOM library does not know it. */
type TrackProcessorClass = new (init: {
  track: MediaStreamTrack;
  maxBufferSize: number;
}) => { readable: ReadableStream<VideoFrame> };

/** Gives the track's frames to the worker as a stream that keeps only the newest; null where that is unknown. */
export function pumpFromTrack(track: MediaStreamTrack, send: SendToWorker): FramePump | null {
  const Processor = (globalThis as { MediaStreamTrackProcessor?: TrackProcessorClass })
    .MediaStreamTrackProcessor;
  if (Processor === undefined) return null;
  try {
    const { readable } = new Processor({ track, maxBufferSize: 1 });
    send({ kind: 'frames', frames: readable }, [readable]);
    return { frameDone() {}, stop() {} };
  } catch {
    // A browser that has the class but cannot hand the stream over takes the other way.
    return null;
  }
}
