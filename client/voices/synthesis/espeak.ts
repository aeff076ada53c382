import { createRequire } from 'node:module';
import { splitWords } from '@advay/shared/books/split-words';
import type { Language } from '@advay/shared/words/languages';
import startEspeak, { type EspeakEvent } from '@echogarden/espeak-ng-emscripten';
import { plainMarks } from './plain-marks.ts';
import type { HeardWord, Speech, Synthesiser } from './synthesiser.ts';

const PACKAGE = '@echogarden/espeak-ng-emscripten';
/** It speaks to grown-ups with 175. */
const WORDS_A_MINUTE = 150;
/** Percent, of 50 that it begins with. */
const PITCH = 58;
const LOUDEST = 32_768;

/**
 * Other languages by espeak-ng. It remembers from one text to the next how its noise went on: its memory is put back
 * before each text, so that a line sounds the same whatever was said before it.
 */
export async function openEspeak(language: Exclude<Language, 'en'>): Promise<Synthesiser> {
  const { version } = createRequire(import.meta.url)(`${PACKAGE}/package.json`) as {
    version: string;
  };
  const espeak = await startEspeak();
  const worker = await new espeak.eSpeakNGWorker();
  worker.set_voice(language);
  worker.set_rate(WORDS_A_MINUTE);
  worker.set_pitch(PITCH);
  const sampleRate = worker.get_samplerate();
  const fresh = espeak.HEAPU8.slice();
  return {
    id: `espeak-ng-emscripten ${version} ${language} ${WORDS_A_MINUTE}/${PITCH}`,
    speak(text): Speech {
      espeak.HEAPU8.set(fresh);
      const pieces: Float32Array[] = [];
      const events: EspeakEvent[] = [];
      worker.synthesize(plainMarks(text), (samples, told) => {
        if (samples && samples.length > 0) {
          pieces.push(Float32Array.from(samples, (sample) => sample / LOUDEST));
        }
        if (told) events.push(...told);
      });
      const samples = joined(pieces);
      const words = () => heardWords(text, events, samples.length / sampleRate);
      return { samples, sampleRate, words };
    },
  };
}

function joined(pieces: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A word lasts until the next one is told; the text's last until the end. */
function heardWords(
  text: string,
  events: readonly EspeakEvent[],
  endS: number,
): readonly HeardWord[] {
  const placeOf = codePointPlaces(text);
  const starts = events
    .filter(({ type }) => type === 'word')
    .map((event) => ({
      at: placeOf[event.text_position - 1] ?? text.length,
      startS: event.audio_position / 1_000,
    }));
  const words = splitWords(text).filter(({ spoken }) => spoken !== '');
  const heard = words.flatMap(({ start, shown }) => {
    const first = starts.find(({ at }) => at >= start && at < start + shown.length);
    return first === undefined ? [] : [{ at: start, startS: first.startS }];
  });
  return heard.map((word, index) => ({ ...word, endS: heard[index + 1]?.startS ?? endS }));
}

/** It counts characters, JavaScript halves of the rare ones. */
function codePointPlaces(text: string): readonly number[] {
  let at = 0;
  return [...text].map((character) => {
    const place = at;
    at += character.length;
    return place;
  });
}
