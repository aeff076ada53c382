import { type Saying, type SayingEnd, textOf } from '../saying.ts';
import type { VoiceEngine } from '../voice-engine.ts';

/** An engine whose moments a test chooses. */
export function playedEngine() {
  const said: Saying[] = [];
  let settle: (end: SayingEnd) => void = () => {};
  let hushed = 0;
  const prepared: string[] = [];
  const engine: VoiceEngine = {
    say(saying, stop) {
      said.push(saying);
      return new Promise((resolve) => {
        settle = resolve;
        stop.addEventListener('abort', () => {
          hushed += 1;
          resolve('said');
        });
      });
    },
    sayNext: () => Promise.resolve('cannot'),
    isSpeaking: () => false,
    hush() {},
    prepare: (language, areas) => void prepared.push(...areas.map((area) => `${language} ${area}`)),
  };
  return {
    engine: async () => engine,
    prepared: () => prepared,
    hushed: () => hushed,
    texts: () => said.map(textOf),
    languages: () => said.map(({ language }) => language),
    start: () => said.at(-1)?.onStart?.(),
    reach: (charIndex: number) => said.at(-1)?.onWord?.(charIndex),
    end: (end: SayingEnd = 'said') => settle(end),
    last: () => said.at(-1),
  };
}
