import { clock, type Timer } from '@advay/shared/kernel/clock';
import { presentLanguage } from '../words/word-shelf.ts';
import { soundSettings } from './sound-settings.ts';
import { speakAloud, type Voice } from './speak-aloud.ts';

/** Says one line at a time, heard and read; with the voice off or missing it is only read. */
export interface Speaker {
  say(text: string): void;
  /** Silence, and no caption. */
  stop(): void;
  /** The line standing now, for `useSyncExternalStore`. */
  caption(): string | null;
  subscribe(onChange: () => void): () => void;
}

export type SpeakerOptions = Readonly<{
  voice?: Voice | null;
  createUtterance?: (text: string) => SpeechSynthesisUtterance;
  isVoiceOn?: () => boolean;
  /** BCP 47; absent for what is said in the page's own words. */
  language?: string;
}>;

/** A caption stands long enough for a grown-up reading along: a moment and a bit for each word. */
const CAPTION_BASE_MS = 1_800;
const CAPTION_PER_WORD_MS = 350;
/** A voice that never reports its end, as some devices do, keeps no caption longer than this. */
const CAPTION_LIMIT_MS = 8_000;
const CALM_RATE = 0.92;

export function createSpeaker({
  voice = globalThis.speechSynthesis ?? null,
  createUtterance = (text) => new SpeechSynthesisUtterance(text),
  isVoiceOn = () => soundSettings.read().hasVoice,
  language,
}: SpeakerOptions = {}): Speaker {
  const listeners = new Set<() => void>();
  let caption: string | null = null;
  let timer: Timer | undefined;

  function show(text: string | null): void {
    if (text === caption) return;
    caption = text;
    for (const onChange of listeners) onChange();
  }

  function clearAfter(ms: number, text: string): void {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(() => caption === text && show(null), ms);
  }

  function utter(text: string, readMs: number): void {
    if (voice === null || !isVoiceOn()) return;
    const saidFromMs = clock.nowMs();
    const utterance = createUtterance(text);
    utterance.lang = language ?? presentLanguage();
    utterance.rate = CALM_RATE;
    const end = () => {
      if (caption !== text) return;
      clearAfter(Math.max(0, readMs - (clock.nowMs() - saidFromMs)), text);
    };
    utterance.onend = end;
    // A voice that fails says nothing more, and the line is only read.
    utterance.onerror = end;
    speakAloud(voice, utterance);
    clearAfter(CAPTION_LIMIT_MS, text);
  }

  return {
    say(text) {
      if (text === caption) return;
      const readMs = CAPTION_BASE_MS + CAPTION_PER_WORD_MS * text.split(/\s+/).length;
      voice?.cancel();
      show(text);
      clearAfter(readMs, text);
      utter(text, readMs);
    },
    stop() {
      clock.clearTimeout(timer);
      voice?.cancel();
      show(null);
    },
    caption: () => caption,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
