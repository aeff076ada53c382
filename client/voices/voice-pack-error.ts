/** Something a person can act on, with the way to do it. */
export class VoicePackError extends Error {
  override name = 'VoicePackError';
}
