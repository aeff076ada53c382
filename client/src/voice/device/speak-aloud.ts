/** What is used of the browser's voice. */
export type DeviceSpeech = Pick<SpeechSynthesis, 'speak' | 'cancel'> &
  Partial<
    Pick<
      SpeechSynthesis,
      'paused' | 'resume' | 'getVoices' | 'addEventListener' | 'removeEventListener'
    >
  >;

/** Chromium forgets an utterance that nobody holds, and its end is never told. */
let held: SpeechSynthesisUtterance | null = null;

/** Speaks now, also through a voice that a lock or a telephone call has left paused. */
export function speakAloud(speech: DeviceSpeech, utterance: SpeechSynthesisUtterance): void {
  held = utterance;
  if (speech.paused === true) speech.resume?.();
  speech.speak(held);
}
