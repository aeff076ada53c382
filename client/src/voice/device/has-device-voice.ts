import { chooseVoice } from './choose-voice.ts';
import { LateVoices } from './late-voices.ts';

/** Whether this device speaks a language by itself, without sending what it says elsewhere. */
export async function hasDeviceVoice(
  language: string,
  speech: SpeechSynthesis | undefined = globalThis.speechSynthesis,
): Promise<boolean> {
  if (speech === undefined) return false;
  return chooseVoice(await new LateVoices(speech).list(), language) !== null;
}
