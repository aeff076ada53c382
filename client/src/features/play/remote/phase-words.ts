import { TROUBLE_WORDS, type TroubleWords } from './meeting-trouble.ts';
import type { RemotePhase } from './remote-phase.ts';

const LINES: Readonly<Record<Exclude<RemotePhase['kind'], 'trouble'>, string>> = {
  calling: 'Wait a moment for your friend',
  coming: 'Look, your friend is coming',
  'nobody-came': 'Your friend is not there yet',
  'friend-gone': 'Your friend went home',
  meanwhile: 'Play on with the bear',
  playing: 'Play with your friend now',
};

/** What a child hears and reads of a phase, and what a grown-up can do about it where there is something to do. */
export function linesOf(phase: RemotePhase): Readonly<{
  line: string;
  grownUp: string | null;
  way?: TroubleWords['way'];
}> {
  return phase.kind === 'trouble'
    ? TROUBLE_WORDS[phase.trouble]
    : { line: LINES[phase.kind], grownUp: null };
}
