import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { Mixer, MixerOutput } from '../mixer.ts';
import type { Voice } from '../saying.ts';
import { type FoundPiece, findLine } from './find-line.ts';
import { findWord } from './find-word.ts';
import { type PlayedPiece, playPieces } from './play-pieces.ts';
import type { AreaPack, VoiceFiles } from './voice-files.ts';

/** Between a line and its value, and after a mark. */
const JOIN_MS = 40;
const MARK_MS = 220;
/** A line that is not here by then comes too late: somebody else says it, and the next time it is here. */
const LATE_MS = 1_500;
/** A loudspeaker that does not run by then waits for a touch. */
const WAKE_MS = 300;

export type PackVoice = Voice &
  Readonly<{
    /** Fetches all that is said in these areas, one after the other. */
    prepare(language: string, areas: readonly string[]): Promise<void>;
  }>;

/** The voice made at build time, or recorded. */
export function createPackVoice(files: VoiceFiles, mixer: Pick<Mixer, 'open' | 'wake'>): PackVoice {
  async function listsOf(language: string, areas: readonly string[]): Promise<AreaPack[]> {
    const lists = await Promise.all(areas.map((area) => files.area(language, area)));
    return lists.filter((list) => list !== null);
  }

  async function fetchPieces(found: readonly FoundPiece[]): Promise<readonly PlayedPiece[] | null> {
    const pieces = await Promise.all(
      found.map(async (each, index) => {
        const { fromByte, sizeBytes } = each.piece;
        const sound = await files.sound(each.sound);
        const gapMs = index === 0 ? 0 : each.isAfterMark ? MARK_MS : JOIN_MS;
        return sound && { ...each, bytes: sound.slice(fromByte, fromByte + sizeBytes), gapMs };
      }),
    );
    return pieces.includes(null) ? null : pieces.filter((piece) => piece !== null);
  }

  return {
    async say(saying, stop) {
      const output = mixer.open();
      if (output === null) return 'cannot';
      const ready = (async () => {
        const lists = await listsOf(saying.language, saying.areas);
        const found = findLine(saying, lists) ?? findWord(saying, lists);
        return found && fetchPieces(found);
      })();
      const pieces = await within(ready, LATE_MS, null);
      if (stop.aborted) return 'said';
      if (pieces === null || !(await isRunning(output, mixer))) return 'cannot';
      if (stop.aborted) return 'said';
      return playPieces(pieces, output, stop, {
        onStart: () => saying.onStart?.(),
        onWord: (charIndex) => saying.onWord?.(charIndex),
      });
    },
    async prepare(language, areas) {
      for (const { sound } of await listsOf(language, areas)) {
        // A network that is away is not asked for the rest.
        if ((await files.sound(sound)) === null) return;
      }
    },
  };
}

async function isRunning({ context }: MixerOutput, mixer: Pick<Mixer, 'wake'>): Promise<boolean> {
  if (context.state === 'running') return true;
  mixer.wake();
  const running = new Promise<true>((resolve) => {
    context.addEventListener('statechange', () => context.state === 'running' && resolve(true));
  });
  return within(running, WAKE_MS, false);
}

async function within<T, Late>(promise: Promise<T>, ms: number, late: Late): Promise<T | Late> {
  let timer: Timer | undefined;
  const bound = new Promise<Late>((resolve) => {
    timer = clock.setTimeout(() => resolve(late), ms);
  });
  try {
    return await Promise.race([promise, bound]);
  } finally {
    clock.clearTimeout(timer);
  }
}
