import type { ToVisionWorker } from '../worker/worker-protocol.ts';
import { pumpFromTrack } from './track-processor-pump.ts';
import { pumpFromVideo } from './video-callback-pump.ts';

/** Where frames go: the vision worker's message door. */
export type SendToWorker = (message: ToVisionWorker, transfer: Transferable[]) => void;

/** Brings the newest camera frame to the worker while it computes the one before. */
export type FramePump = Readonly<{
  /** To be told of every computed frame, so that no more than the allowed number are under way. */
  frameDone(): void;
  stop(): void;
}>;

/** The worker reads the camera itself where the browser lets it; else the page hands over its frames. */
export function startFramePump(stream: MediaStream, send: SendToWorker): FramePump {
  const [track] = stream.getVideoTracks();
  if (track === undefined) throw new Error('The camera stream has no video track');
  return pumpFromTrack(track, send) ?? pumpFromVideo(stream, send);
}
