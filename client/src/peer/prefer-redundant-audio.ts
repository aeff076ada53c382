/**
 * Each packet of sound also carries the one before (RFC 2198), so that a single loss is not heard. Speech is
 * small: it costs about 30 kbit/s. To be called before the first description; a browser without it goes on
 * without.
 */
export function preferRedundantAudio(transceivers: readonly RTCRtpTransceiver[]): void {
  const codecs = RTCRtpReceiver.getCapabilities('audio')?.codecs ?? [];
  const isRedundant = ({ mimeType }: RTCRtpCodec) => mimeType.toLowerCase() === 'audio/red';
  const preferred = [
    ...codecs.filter(isRedundant),
    ...codecs.filter((codec) => !isRedundant(codec)),
  ];
  for (const transceiver of transceivers) {
    if (transceiver.receiver.track.kind === 'audio') transceiver.setCodecPreferences?.(preferred);
  }
}
