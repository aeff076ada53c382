import { AUDIO_MAX_BPS, VIDEO_SETTINGS, type VideoRung } from './video-rung.ts';

/**
 * Tells a connection's senders how much picture goes out, and that sound goes first. What a browser does not
 * know of it, it leaves out; a sender that is on its way out refuses, and needs nothing any more.
 */
export async function applyVideoRung(
  senders: readonly RTCRtpSender[],
  rung: VideoRung,
): Promise<void> {
  const told = senders.map(async (sender) => {
    if (sender.track === null) return;
    await sender.setParameters(parametersFor(sender, sender.track, rung)).catch(() => undefined);
  });
  await Promise.all(told);
}

function parametersFor(
  sender: RTCRtpSender,
  track: MediaStreamTrack,
  rung: VideoRung,
): RTCRtpSendParameters {
  const parameters = sender.getParameters();
  const shape = track.kind === 'audio' ? AUDIO_ENCODING : videoEncoding(track, rung);
  return {
    ...parameters,
    // A hint: a face that moves on tells more than a sharp one that sticks.
    ...(track.kind === 'video' && { degradationPreference: 'maintain-framerate' }),
    encodings: parameters.encodings.map((encoding) => ({ ...encoding, ...shape })),
  };
}

const AUDIO_ENCODING: Partial<RTCRtpEncodingParameters> = {
  maxBitrate: AUDIO_MAX_BPS,
  priority: 'high',
  networkPriority: 'high',
};

function videoEncoding(
  track: MediaStreamTrack,
  rung: VideoRung,
): Partial<RTCRtpEncodingParameters> {
  const { isSent, maxBps, maxFps, maxHeightPx } = VIDEO_SETTINGS[rung];
  const { width = 0, height = 0 } = track.getSettings();
  // A camera held upright gives more lines than columns.
  const linesPx = Math.min(width, height);
  return {
    active: isSent,
    maxBitrate: maxBps,
    maxFramerate: maxFps,
    scaleResolutionDownBy: Math.max(1, linesPx / maxHeightPx),
    priority: 'low',
    networkPriority: 'low',
  };
}
