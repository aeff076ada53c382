import type { PageSight } from '../page-sight.ts';
import type { FramePump, SendToWorker } from './frame-pump.ts';
import { pumpFromTrack } from './track-processor-pump.ts';
import { pumpFromVideo } from './video-callback-pump.ts';

/** The worker reads the camera itself where the browser lets it; else the page hands over its frames. */
export function startFramePump(
  stream: MediaStream,
  send: SendToWorker,
  sight: PageSight,
): FramePump {
  const [track] = stream.getVideoTracks();
  if (track === undefined) throw new Error('The camera stream has no video track');
  return pumpFromTrack(track, send) ?? pumpFromVideo(stream, send, sight);
}
