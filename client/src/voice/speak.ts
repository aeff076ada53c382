import { clock, type Timer } from '@advay/shared/kernel/clock';
import { fillLine, type Line, textOfLine } from '@advay/shared/words/line';
import { presentLanguage } from '../words/word-shelf.ts';
import { loadEngine } from './load-engine.ts';
import type { VoiceEngine } from './voice-engine.ts';

/**
 * Says one line at a time, heard and read; with the voice off or missing it is only read. `instead` is heard where no
 * voice can say the line.
 */
export interface Speaker {
  say(line: Line, values?: Readonly<Record<string, string>>, instead?: string): void;
  /** Silence, and no caption. */
  stop(): void;
  /** The line standing now, for `useSyncExternalStore`. */
  caption(): string | null;
  subscribe(onChange: () => void): () => void;
}

export type SpeakerOptions = Readonly<{
  engine?: () => Promise<VoiceEngine | null>;
  /** BCP 47; absent for what is said in the page's own words. */
  language?: string;
  /** Where the pack keeps what will be said: `games/bubble_pop`. */
  areas?: readonly string[];
}>;

/** A caption stands long enough for a grown-up reading along: a moment and a bit for each word. */
const CAPTION_BASE_MS = 1_800;
const CAPTION_PER_WORD_MS = 350;
/** A voice that never reports its end, as some devices do, keeps no caption longer than this. */
const CAPTION_LIMIT_MS = 8_000;
const CALM_RATE = 0.92;

export function createSpeaker({
  engine = loadEngine,
  language,
  areas = [],
}: SpeakerOptions = {}): Speaker {
  const listeners = new Set<() => void>();
  let caption: string | null = null;
  let timer: Timer | undefined;
  let speaking = new AbortController();
  if (areas.length > 0) {
    void engine().then((loaded) => loaded?.prepare(language ?? presentLanguage(), areas));
  }

  function show(text: string | null): void {
    if (text === caption) return;
    caption = text;
    for (const onChange of listeners) onChange();
  }

  function clearAfter(ms: number, text: string): void {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(() => caption === text && show(null), ms);
  }

  async function speak(
    line: Line,
    values: Readonly<Record<string, string>>,
    readMs: number,
    instead: string | undefined,
  ) {
    speaking.abort();
    speaking = new AbortController();
    const { signal } = speaking;
    const text = fillLine(line, values);
    const saidFromMs = clock.nowMs();
    const loaded = await engine();
    if (signal.aborted) return;
    const limitMs = Math.max(CAPTION_LIMIT_MS, readMs);
    const onStart = () => clearAfter(limitMs, text);
    const rate = CALM_RATE;
    const said = {
      line: textOfLine(line, values),
      values,
      language: language ?? presentLanguage(),
      ...(instead !== undefined && { instead }),
    };
    await loaded?.say({ ...said, areas, rate, onStart }, signal);
    if (signal.aborted || caption !== text) return;
    clearAfter(Math.max(0, readMs - (clock.nowMs() - saidFromMs)), text);
  }

  return {
    say(line, values = {}, instead) {
      const text = fillLine(line, values);
      if (text === caption) return;
      const readMs = CAPTION_BASE_MS + CAPTION_PER_WORD_MS * text.split(/\s+/).length;
      show(text);
      clearAfter(readMs, text);
      void speak(line, values, readMs, instead);
    },
    stop() {
      clock.clearTimeout(timer);
      speaking.abort();
      show(null);
    },
    caption: () => caption,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
