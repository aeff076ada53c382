import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { Mixer } from '../voice/mixer.ts';
import type { BedName } from './beds.ts';
import { beginRun, type Run } from './play-run.ts';

/** Plays the music of whatever place is asked for, a little ahead of time. */
export interface BedPlayer {
  start(): void;
  /** Silent in a moment; nothing of it runs then. */
  stop(): void;
}

export type BedPlayerOptions = Readonly<{
  /** Holds the way out for as long as it plays. */
  hold: () => Readonly<{ mixer: Pick<Mixer, 'open' | 'wake'>; letGo: () => void }>;
  /** The place whose music sounds; null for silence. */
  bedNow: () => BedName | null;
  /** How many voices of it. */
  layersNow: () => number;
  /** A phrase has ended: the time to go elsewhere. */
  onPhrase?: () => void;
}>;

/** Twice a second it looks what comes next: the context itself keeps the beat. */
export const LOOK_MS = 500;
/** Notes are handed over so long before they sound: a busy page is no stumble. */
const AHEAD_S = 1.2;
/** By then what is leaving has left. */
const LEFT_MS = 900;

export function createBedPlayer({
  hold,
  bedNow,
  layersNow,
  onPhrase,
}: BedPlayerOptions): BedPlayer {
  let held: ReturnType<BedPlayerOptions['hold']> | null = null;
  let looking: Timer | undefined;
  let run: Run | null = null;
  /** Where each place goes on, so that nobody hears the same beginning each time. */
  const phrases = new Map<BedName, number>();

  function look(): void {
    const output = held?.mixer.open() ?? null;
    if (output === null) {
      stop();
      return;
    }
    const { context } = output;
    // Asleep until a touch: nothing is saved up for then.
    if (context.state !== 'running') return;
    const bed = bedNow();
    if (run !== null && (run.bed !== bed || run.context !== context)) {
      run.leave();
      run = null;
    }
    if (bed === null) return;
    run ??= beginRun({
      output,
      bed,
      firstPhrase: phrases.get(bed) ?? 0,
      onPhrase(number) {
        phrases.set(bed, number);
        onPhrase?.();
      },
    });
    run.have(layersNow());
    run.playUntil(context.currentTime + AHEAD_S);
  }

  function stop(): void {
    clock.clearTimeout(looking);
    run?.leave();
    run = null;
    const letting = held;
    held = null;
    if (letting !== null) clock.setTimeout(letting.letGo, LEFT_MS);
  }

  return {
    start() {
      if (held !== null) return look();
      held = hold();
      held.mixer.open();
      held.mixer.wake();
      looking = clock.setInterval(look, LOOK_MS);
      look();
    },
    stop,
  };
}
