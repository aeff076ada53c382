import { splitWords } from '@advay/shared/books/split-words';
import { clock } from '@advay/shared/kernel/clock';
import { soundSettings } from './sound-settings.ts';
import { speakAloud, type Voice } from './speak-aloud.ts';

/** The word that is being read, by its sentence on the page and its place in it. */
export type ReadWord = Readonly<{ sentence: number; word: number }>;

/** Reads a page aloud and says which word it is at; without a voice it goes on as if it read. */
export interface Narrator {
  /** Settles when the page is read, or something else began. */
  readPage(sentences: readonly string[]): Promise<void>;
  sayWord(sentences: readonly string[], at: ReadWord): Promise<void>;
  stop(): void;
  /** For `useSyncExternalStore`. */
  word(): ReadWord | null;
  subscribe(onChange: () => void): () => void;
}

export type NarratorOptions = Readonly<{
  voice?: Voice | null;
  createUtterance?: (text: string) => SpeechSynthesisUtterance;
  isVoiceOn?: () => boolean;
  /** BCP 47. */
  language: string;
}>;

/** Calm enough for a finger to follow. */
const RATE = 0.85;
const BETWEEN_SENTENCES_MS = 350;
/** A word without a voice: a breath, and a bit for each letter. */
const WORD_MS = 240;
const LETTER_MS = 45;
/** A voice that has not begun by then is not there. */
const NO_VOICE_MS = 1_200;
/** A voice that takes so many times as long as a calm one, and a breath, has lost the end of what it said. */
const SLOWEST_VOICE = 2.5;
const BREATH_MS = 4_000;
/** A voice that names no word by then never will: words are paced beside it. */
const NO_WORDS_MS = 400;

export function createNarrator({
  voice = globalThis.speechSynthesis ?? null,
  createUtterance = (text) => new SpeechSynthesisUtterance(text),
  isVoiceOn = () => soundSettings.read().hasVoice,
  language,
}: NarratorOptions): Narrator {
  const listeners = new Set<() => void>();
  let at: ReadWord | null = null;
  let running = new AbortController();

  function show(word: ReadWord | null): void {
    at = word;
    for (const onChange of listeners) onChange();
  }

  /** Ends what was being read; the answer tells when something else begins. */
  function begin(): AbortSignal {
    running.abort();
    running = new AbortController();
    voice?.cancel();
    return running.signal;
  }

  /** Goes from word to word by itself. */
  async function pace(sentence: string, index: number, signal: AbortSignal): Promise<void> {
    for (const [word, { spoken }] of splitWords(sentence).entries()) {
      if (spoken === '') continue;
      if (signal.aborted) return;
      show({ sentence: index, word });
      await wait(WORD_MS + LETTER_MS * spoken.length, signal);
    }
  }

  async function read(sentence: string, index: number, signal: AbortSignal): Promise<void> {
    if (voice === null || !isVoiceOn()) return pace(sentence, index, signal);
    const words = splitWords(sentence);
    const pacing = new AbortController();
    const stopPacing = () => pacing.abort();
    signal.addEventListener('abort', stopPacing);
    const end = await utter(voice, sentence, signal, {
      onStart: async () => {
        await wait(NO_WORDS_MS, pacing.signal);
        if (!pacing.signal.aborted) await pace(sentence, index, pacing.signal);
      },
      onWord: (charIndex) => {
        pacing.abort();
        const word = words.findLastIndex(({ start }) => start <= charIndex);
        if (word >= 0 && !signal.aborted) show({ sentence: index, word });
      },
    });
    pacing.abort();
    signal.removeEventListener('abort', stopPacing);
    if (end === 'no-voice' && !signal.aborted) await pace(sentence, index, signal);
  }

  /** Speaks, and settles when it has ended or turns out not to be heard. */
  function utter(
    through: Voice,
    text: string,
    signal: AbortSignal,
    hear: Readonly<{ onStart: () => void; onWord: (charIndex: number) => void }>,
  ): Promise<'said' | 'no-voice'> {
    const utterance = createUtterance(text);
    utterance.lang = language;
    utterance.rate = RATE;
    return new Promise((resolve) => {
      let isOver = false;
      const settle = (end: 'said' | 'no-voice') => {
        isOver = true;
        clock.clearTimeout(bound);
        resolve(end);
      };
      /** Every wait for the browser has an end: its events are lost now and then, and the page goes on. */
      const giveUpAfter = (ms: number, end: 'said' | 'no-voice') =>
        clock.setTimeout(() => {
          settle(end);
          through.cancel();
        }, ms);
      let bound = giveUpAfter(NO_VOICE_MS, 'no-voice');
      utterance.onstart = () => {
        if (isOver) return;
        clock.clearTimeout(bound);
        bound = giveUpAfter(SLOWEST_VOICE * calmMs(text) + BREATH_MS, 'said');
        hear.onStart();
      };
      utterance.onboundary = ({ name, charIndex }) => {
        if (name !== 'sentence') hear.onWord(charIndex);
      };
      utterance.onend = () => settle('said');
      utterance.onerror = () => settle(signal.aborted ? 'said' : 'no-voice');
      signal.addEventListener('abort', () => settle('said'), { once: true });
      speakAloud(through, utterance);
    });
  }

  return {
    async readPage(sentences) {
      const signal = begin();
      for (const [index, sentence] of sentences.entries()) {
        await read(sentence, index, signal);
        if (signal.aborted) return;
        await wait(BETWEEN_SENTENCES_MS, signal);
      }
      if (!signal.aborted) show(null);
    },
    async sayWord(sentences, where) {
      const signal = begin();
      const word = splitWords(sentences[where.sentence] ?? '')[where.word];
      if (word === undefined) return;
      show(where);
      const paced = wait(WORD_MS + LETTER_MS * word.spoken.length + BETWEEN_SENTENCES_MS, signal);
      if (voice !== null && isVoiceOn() && word.spoken !== '') {
        await utter(voice, word.spoken, signal, { onStart: () => {}, onWord: () => {} });
      }
      await paced;
      if (!signal.aborted) show(null);
    },
    stop() {
      begin();
      show(null);
    },
    word: () => at,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** How long a calm voice takes. */
function calmMs(text: string): number {
  return splitWords(text).reduce(
    (sumMs, { spoken }) => sumMs + WORD_MS + LETTER_MS * spoken.length,
    0,
  );
}

/** Settles after `ms`, or at once when it is no longer wanted. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clock.clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = clock.setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
