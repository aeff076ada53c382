import type { DeviceSpeech } from './speak-aloud.ts';

/** iOS lets a page speak by itself once it has spoken within a touch: nothing is said, and nobody hears it. */
export function unlockSpeech(
  speech: Pick<DeviceSpeech, 'speak'>,
  gestures: EventTarget,
  createUtterance = (text: string) => new SpeechSynthesisUtterance(text),
): void {
  const unlock = () => {
    const nothing = createUtterance('');
    nothing.volume = 0;
    speech.speak(nothing);
  };
  gestures.addEventListener('pointerup', unlock, { once: true });
}
