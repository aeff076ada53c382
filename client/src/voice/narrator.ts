import { splitWords } from '@advay/shared/books/split-words';
import { clock } from '@advay/shared/kernel/clock';
import { loadEngine } from './load-engine.ts';
import type { Saying } from './saying.ts';
import type { VoiceEngine } from './voice-engine.ts';

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
  engine?: () => Promise<VoiceEngine | null>;
  /** BCP 47. */
  language: string;
  /** Where the pack keeps what is read: `books/half-a-kite`. */
  areas?: readonly string[];
}>;

/** Calm enough for a finger to follow. */
const RATE = 0.85;
const BETWEEN_SENTENCES_MS = 350;
/** A word without a voice: a breath, and a bit for each letter. */
const WORD_MS = 240;
const LETTER_MS = 45;
/** A voice that names no word by then never will: words are paced beside it. */
const NO_WORDS_MS = 400;

export function createNarrator({
  engine = loadEngine,
  language,
  areas = [],
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
    const words = splitWords(sentence);
    const pacing = new AbortController();
    const stopPacing = () => pacing.abort();
    signal.addEventListener('abort', stopPacing);
    const end = await say(sentence, signal, {
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
    if (end === 'cannot' && !signal.aborted) await pace(sentence, index, signal);
  }

  async function say(
    line: string,
    signal: AbortSignal,
    hear: Pick<Saying, 'onStart' | 'onWord' | 'within'>,
  ): Promise<'said' | 'cannot'> {
    const loaded = await engine();
    if (signal.aborted) return 'said';
    const saying = { line, values: {}, language, areas, rate: RATE, ...hear };
    return loaded === null ? 'cannot' : loaded.say(saying, signal);
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
      const sentence = sentences[where.sentence] ?? '';
      const word = splitWords(sentence)[where.word];
      if (word === undefined) return;
      show(where);
      const paced = wait(WORD_MS + LETTER_MS * word.spoken.length + BETWEEN_SENTENCES_MS, signal);
      if (word.spoken !== '') {
        await say(word.spoken, signal, { within: { line: sentence, at: word.start } });
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
