import { clock } from '@advay/shared/kernel/clock';
import type { DeviceSpeech } from './speak-aloud.ts';

/** A device that has named no voice by then names none: it may speak all the same. */
const NAMES_MS = 1_000;

/** The device's voices, which some browsers only know a moment after they were asked. */
export class LateVoices {
  #hasWaited = false;
  readonly #speech: DeviceSpeech;

  constructor(speech: DeviceSpeech) {
    this.#speech = speech;
  }

  async list(): Promise<readonly SpeechSynthesisVoice[]> {
    const now = this.#speech.getVoices?.() ?? [];
    if (now.length > 0 || this.#hasWaited || !this.#speech.addEventListener) return now;
    await new Promise<void>((resolve) => {
      const end = () => {
        clock.clearTimeout(timer);
        this.#speech.removeEventListener?.('voiceschanged', end);
        resolve();
      };
      const timer = clock.setTimeout(end, NAMES_MS);
      this.#speech.addEventListener?.('voiceschanged', end);
    });
    this.#hasWaited = true;
    return this.#speech.getVoices?.() ?? [];
  }
}
