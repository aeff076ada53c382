import type { Saying, SayingEnd, Voice } from './saying.ts';

/** Everything that is said on this page is said here, one thing at a time. */
export interface VoiceEngine {
  /** Says it now; whatever was being said gives way. Settles when it was heard, or nobody could say it. */
  say(saying: Saying, stop: AbortSignal): Promise<SayingEnd>;
  /** Says it when what is being said has ended. */
  sayNext(saying: Saying, stop: AbortSignal): Promise<SayingEnd>;
  /** Whether anything is being said now, or about to be. */
  isSpeaking(): boolean;
  /** Ends what is being said, and what waits for it. */
  hush(): void;
  /** Makes ready what will be said: fetched now, it is here without a network too. */
  prepare(language: string, areas: readonly string[]): void;
}

export type VoiceEngineParts = Readonly<{
  /** Who is asked, the first that can wins. */
  voicesFor: (saying: Saying) => readonly Voice[];
  isVoiceOn: () => boolean;
  /** Effects step back while somebody speaks. */
  duck: (isSpeaking: boolean) => void;
  prepare: (language: string, areas: readonly string[]) => void;
}>;

export function createVoiceEngine({
  voicesFor,
  isVoiceOn,
  duck,
  prepare,
}: VoiceEngineParts): VoiceEngine {
  let running = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let speaking = 0;

  async function speak(saying: Saying, stop: AbortSignal): Promise<SayingEnd> {
    if (!isVoiceOn()) return 'cannot';
    let hasDucked = false;
    speaking += 1;
    const heard: Saying = {
      ...saying,
      onStart() {
        if (!hasDucked) duck(true);
        hasDucked = true;
        if (!stop.aborted) saying.onStart?.();
      },
      onWord(charIndex) {
        if (!stop.aborted) saying.onWord?.(charIndex);
      },
    };
    try {
      const plainer = saying.instead === undefined ? [] : [plain(heard, saying.instead)];
      for (const each of [heard, ...plainer]) {
        for (const voice of voicesFor(each)) {
          const end = await voice.say(each, stop);
          if (end === 'said' || stop.aborted) return 'said';
        }
      }
      return 'cannot';
    } finally {
      if (hasDucked) duck(false);
      speaking -= 1;
    }
  }

  return {
    say(saying, stop) {
      running.abort();
      running = new AbortController();
      const said = speak(saying, eitherOf(stop, running.signal));
      last = said;
      return said;
    },
    sayNext(saying, stop) {
      const either = eitherOf(stop, running.signal);
      const said = last.then(() => (either.aborted ? 'said' : speak(saying, either)));
      last = said;
      return said;
    },
    isSpeaking: () => speaking > 0,
    hush() {
      running.abort();
      running = new AbortController();
    },
    prepare,
  };
}

/** Its words are others, and nobody follows them. */
const plain = (saying: Saying, instead: string): Saying => ({
  ...saying,
  line: instead,
  values: {},
  onWord() {},
});

/** `AbortSignal.any`, which tablets of before 2024 do not have. */
function eitherOf(one: AbortSignal, other: AbortSignal): AbortSignal {
  const either = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) either.abort();
    signal.addEventListener('abort', () => either.abort(), { once: true, signal: either.signal });
  }
  return either.signal;
}
