import { splitWords } from '@advay/shared/books/split-words';
import { clock } from '@advay/shared/kernel/clock';
import { type SayingEnd, textOf, type Voice } from '../saying.ts';
import { chooseVoice } from './choose-voice.ts';
import { LateVoices } from './late-voices.ts';
import { shortPieces } from './short-pieces.ts';
import { type DeviceSpeech, speakAloud } from './speak-aloud.ts';

export type DeviceVoiceOptions = Readonly<{
  speech: DeviceSpeech;
  createUtterance?: (text: string) => SpeechSynthesisUtterance;
}>;

/** A voice that has not begun by then is not there. */
const NO_VOICE_MS = 1_200;
/** A voice that takes so many times as long as a calm one, and a breath, has lost the end of what it said. */
const SLOWEST_VOICE = 2.5;
const BREATH_MS = 4_000;
/** What a calm voice takes for a word, and for each letter of it. */
const WORD_MS = 240;
const LETTER_MS = 45;

/** The device's own speech, piece by piece: its events are lost now and then, so every wait for it has an end. */
export function createDeviceVoice({
  speech,
  createUtterance = (text) => new SpeechSynthesisUtterance(text),
}: DeviceVoiceOptions): Voice {
  const voices = new LateVoices(speech);

  return {
    async say(saying, stop) {
      const known = await voices.list();
      if (stop.aborted) return 'said';
      const voice = chooseVoice(known, saying.language);
      // One that names its voices and has none for this language would read it as another.
      if (voice === null && known.length > 0) return 'cannot';
      let hasBegun = false;
      for (const piece of shortPieces(textOf(saying))) {
        const utterance = createUtterance(piece.text);
        utterance.lang = saying.language;
        utterance.rate = saying.rate;
        if (voice !== null) utterance.voice = voice;
        const hear = {
          onStart() {
            if (!hasBegun) saying.onStart?.();
            hasBegun = true;
          },
          onWord: (charIndex: number) => saying.onWord?.(piece.start + charIndex),
        };
        const end = await utter(speech, utterance, stop, hear);
        if (stop.aborted) return 'said';
        if (end === 'cannot') return hasBegun ? 'said' : 'cannot';
      }
      return 'said';
    },
  };
}

type Hearing = Readonly<{ onStart: () => void; onWord: (charIndex: number) => void }>;

function utter(
  speech: DeviceSpeech,
  utterance: SpeechSynthesisUtterance,
  stop: AbortSignal,
  hear: Hearing,
): Promise<SayingEnd> {
  return new Promise((resolve) => {
    let isOver = false;
    const settle = (end: SayingEnd) => {
      isOver = true;
      clock.clearTimeout(bound);
      stop.removeEventListener('abort', hush);
      resolve(end);
    };
    const hush = () => {
      settle('said');
      speech.cancel();
    };
    const giveUpAfter = (ms: number, end: SayingEnd) =>
      clock.setTimeout(() => {
        settle(end);
        speech.cancel();
      }, ms);
    let bound = giveUpAfter(NO_VOICE_MS, 'cannot');
    utterance.onstart = () => {
      if (isOver) return;
      clock.clearTimeout(bound);
      bound = giveUpAfter(SLOWEST_VOICE * calmMs(utterance.text) + BREATH_MS, 'said');
      hear.onStart();
    };
    utterance.onboundary = ({ name, charIndex }) => {
      if (name !== 'sentence' && !isOver) hear.onWord(charIndex);
    };
    utterance.onend = () => settle('said');
    utterance.onerror = () => settle('cannot');
    stop.addEventListener('abort', hush, { once: true });
    speakAloud(speech, utterance);
  });
}

/** How long a calm voice takes. */
function calmMs(text: string): number {
  return splitWords(text).reduce(
    (sumMs, { spoken }) => sumMs + WORD_MS + LETTER_MS * spoken.length,
    0,
  );
}
