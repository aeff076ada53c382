import {
  type CameraFailure,
  type CameraPage,
  foreseeCameraFailure,
  readCameraError,
  readErrorName,
} from './camera-failure.ts';
import { CAMERA_LIMITS } from './limits.ts';
import { type PageSight, thisPageSight } from './page-sight.ts';
import { observeSentBytes, type SentBytes } from './sent-bytes.ts';
import { createShownWait } from './shown-wait.ts';

/** The one camera stream of the page, shared by everything that looks at it. */
export type Camera = Readonly<{
  stream: MediaStream;
  /** Told once when the picture is gone: unplugged, taken by another program, or muted for long. */
  onLost(listener: () => void): () => void;
  /** Bytes this page has sent since the camera opened: the number that shows no picture leaves. */
  bytesSent(): number;
  /** Stops every track; the camera's light goes out. */
  close(): void;
}>;

export type OpenedCamera =
  | Readonly<{ ok: true; camera: Camera }>
  | Readonly<{ ok: false; reason: CameraFailure }>;

export type CameraOptions = Readonly<{
  /** Where the stream comes from: the webcam unless a played-back or scripted hand stands in. */
  getStream?: GetStream;
  /** The one that was chosen; null leaves it to the browser, as does one that is gone. */
  cameraId?: string | null;
  page?: CameraPage;
  /** Whether somebody sees the page. */
  sight?: PageSight;
  /** Starts the count of what leaves the page. */
  observeSent?: () => SentBytes;
}>;

const PICTURE: MediaTrackConstraints = {
  width: { ideal: CAMERA_LIMITS.widthPx },
  height: { ideal: CAMERA_LIMITS.heightPx },
  frameRate: { ideal: CAMERA_LIMITS.framesPerS },
};

const constraintsFor = (cameraId: string | null): MediaStreamConstraints => ({
  audio: false,
  video: {
    ...PICTURE,
    ...(cameraId === null ? { facingMode: 'user' } : { deviceId: { exact: cameraId } }),
  },
});

type GetStream = (constraints: MediaStreamConstraints) => Promise<MediaStream>;

/** A chosen camera that was unplugged in this moment gives way to any other. */
async function askFor(getStream: GetStream, cameraId: string | null): Promise<MediaStream> {
  try {
    return await getStream(constraintsFor(cameraId));
  } catch (error) {
    const isGone = cameraId !== null && readErrorName(error) === 'OverconstrainedError';
    if (!isGone) throw error;
    return getStream(constraintsFor(null));
  }
}

/** Opens the camera that faces the child, without sound. Asks the family when they have not been asked. */
export async function openCamera(options: CameraOptions = {}): Promise<OpenedCamera> {
  const page = options.page ?? thisPage();
  if (options.getStream === undefined) {
    const foreseen = foreseeCameraFailure(page);
    if (foreseen !== null) return { ok: false, reason: foreseen };
  }
  const getStream =
    options.getStream ?? ((constraints) => navigator.mediaDevices.getUserMedia(constraints));
  const observeSent = options.observeSent ?? (() => observeSentBytes(globalThis));
  try {
    const stream = await askFor(getStream, options.cameraId ?? null);
    const [track] = stream.getVideoTracks();
    if (track === undefined) return { ok: false, reason: 'none' };
    const sight = options.sight ?? thisPageSight();
    return { ok: true, camera: holdCamera(stream, track, sight, observeSent()) };
  } catch (error) {
    return { ok: false, reason: readCameraError(error, page) };
  }
}

function thisPage(): CameraPage {
  return {
    isSecureContext: globalThis.isSecureContext,
    hasMediaDevices: navigator.mediaDevices !== undefined,
    userAgent: navigator.userAgent,
  };
}

function holdCamera(
  stream: MediaStream,
  track: MediaStreamTrack,
  sight: PageSight,
  sent: SentBytes,
): Camera {
  const listeners = new Set<() => void>();
  const muted = createShownWait(sight);
  const lose = () => {
    muted.end();
    for (const listener of listeners) listener();
    listeners.clear();
  };
  // A system may mute a track for a moment (a call comes in), and does while the page is hidden: only a long silence
  // before somebody's eyes is a loss.
  track.addEventListener('ended', lose);
  track.addEventListener('mute', () => muted.begin(CAMERA_LIMITS.mutedIsLostMs, lose));
  track.addEventListener('unmute', muted.clear);
  return {
    stream,
    onLost(listener) {
      if (track.readyState === 'ended') queueMicrotask(listener);
      else listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bytesSent: sent.bytes,
    close() {
      sent.stop();
      muted.end();
      listeners.clear();
      for (const each of stream.getTracks()) each.stop();
    },
  };
}
