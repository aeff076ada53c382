import { type CameraFailure, readCameraError } from '../../../vision/camera-failure.ts';
import { type ChosenIds, chosenIds } from '../../devices/chosen-devices.ts';
import { CALL_PICTURE } from '../limits.ts';

/** The one stream of this device: what the other home sees and hears, and what the vision of the page looks at. */
export type OwnMedia = Readonly<{
  stream: MediaStream;
  hasCamera: boolean;
  hasMicrophone: boolean;
  /** Told once when the camera or the microphone is gone: unplugged, or taken by another program. */
  onLost(listener: () => void): () => void;
  /** Stops every track; the lights go out. */
  close(): void;
}>;

export type MediaFailure = CameraFailure;

export type OpenedMedia =
  | Readonly<{ ok: true; media: OwnMedia }>
  | Readonly<{ ok: false; reason: MediaFailure }>;

const PICTURE: MediaTrackConstraints = {
  width: { ideal: CALL_PICTURE.widthPx },
  height: { ideal: CALL_PICTURE.heightPx },
  frameRate: { ideal: CALL_PICTURE.framesPerS },
};
const SOUND: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
};

/** The device with this id, or for null the one that the browser chooses. */
const picture = (id: string | null): MediaTrackConstraints => ({
  ...PICTURE,
  ...(id === null ? { facingMode: 'user' } : { deviceId: { exact: id } }),
});
const sound = (id: string | null): MediaTrackConstraints => ({
  ...SOUND,
  ...(id !== null && { deviceId: { exact: id } }),
});

/** Both at once, so that the family is asked once; where that fails, sound alone, and at last the picture alone. */
const both = (ids: ChosenIds): MediaStreamConstraints => ({
  audio: sound(ids.microphone),
  video: picture(ids.camera),
});
const oneOfThem = (ids: ChosenIds) =>
  [
    { name: 'microphone', constraints: { audio: sound(ids.microphone), video: false } },
    { name: 'camera', constraints: { audio: false, video: picture(ids.camera) } },
  ] as const;

const ANY: ChosenIds = { camera: null, microphone: null };

type Device = 'microphone' | 'camera';
type GetMedia = (constraints: MediaStreamConstraints) => Promise<MediaStream>;

/**
 * Opens camera and microphone, or what of them there is. The reason is that of the first try. What was chosen for this
 * device comes first; once it is gone, any other will do.
 */
export async function openOwnMedia(
  getMedia: GetMedia = getUserMedia,
  isAllowed: (device: Device) => Promise<boolean> = isAllowedAlready,
  readChosen: () => Promise<ChosenIds> = chosenIds,
): Promise<OpenedMedia> {
  let ids = await readChosen();
  let whole = await tryToOpen(getMedia, both(ids));
  const isChosen = ids.camera !== null || ids.microphone !== null;
  if (!whole.ok && whole.reason === 'none' && isChosen) {
    ids = ANY;
    whole = await tryToOpen(getMedia, both(ids));
  }
  if (whole.ok) return whole;
  const { reason } = whole;
  for (const { name, constraints } of oneOfThem(ids)) {
    // One of the two may be missing or taken. Whoever said no is not asked again.
    const isWorthATry =
      reason === 'none' || reason === 'in-use' || (reason === 'denied' && (await isAllowed(name)));
    if (!isWorthATry) continue;
    const one = await tryToOpen(getMedia, constraints);
    if (one.ok) return one;
  }
  return whole;
}

async function tryToOpen(
  getMedia: GetMedia,
  constraints: MediaStreamConstraints,
): Promise<OpenedMedia> {
  try {
    return { ok: true, media: holdMedia(await getMedia(constraints)) };
  } catch (error) {
    return { ok: false, reason: readCameraError(error, thisPage()) };
  }
}

/** Browsers that cannot say count as no. */
async function isAllowedAlready(device: Device): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: device as PermissionName });
    return state === 'granted';
  } catch {
    return false;
  }
}

const getUserMedia: GetMedia = (constraints) => {
  if (navigator.mediaDevices === undefined) throw new DOMException('', 'NotAllowedError');
  return navigator.mediaDevices.getUserMedia(constraints);
};

function thisPage() {
  return {
    isSecureContext: globalThis.isSecureContext,
    hasMediaDevices: navigator.mediaDevices !== undefined,
    userAgent: navigator.userAgent,
  };
}

function holdMedia(stream: MediaStream): OwnMedia {
  const listeners = new Set<() => void>();
  const tracks = stream.getTracks();
  const lose = () => {
    const told = [...listeners];
    listeners.clear();
    for (const listener of told) listener();
  };
  for (const track of tracks) track.addEventListener('ended', lose);
  return {
    stream,
    hasCamera: stream.getVideoTracks().length > 0,
    hasMicrophone: stream.getAudioTracks().length > 0,
    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      for (const track of tracks) track.stop();
    },
  };
}
