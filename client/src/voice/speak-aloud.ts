/** What is used of the browser's voice. */
export type Voice = Pick<SpeechSynthesis, 'speak' | 'cancel'> &
  Partial<Pick<SpeechSynthesis, 'paused' | 'resume'>>;

/** Chromium forgets an utterance that nobody holds, and its end is never told. */
let held: SpeechSynthesisUtterance | null = null;

/** Speaks now, also through a voice that a lock or a telephone call has left paused. */
export function speakAloud(voice: Voice, utterance: SpeechSynthesisUtterance): void {
  held = utterance;
  if (voice.paused === true) voice.resume?.();
  voice.speak(held);
}
