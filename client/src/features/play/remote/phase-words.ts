import type { AreaWords } from '@advay/shared/words/areas';
import { type MeetingTrouble, WAYS_OUT } from './meeting-trouble.ts';
import type { RemotePhase } from './remote-phase.ts';

/** What a child hears and reads of a phase, and what a grown-up can do about it where there is something to do. */
export function linesOf(
  phase: RemotePhase,
  { lines, troubles, ways }: AreaWords['child']['friend'],
): Readonly<{
  line: string;
  grownUp: string | null;
  way?: Readonly<{ to: string; words: string }>;
}> {
  if (phase.kind !== 'trouble') return { line: lines[phase.kind], grownUp: null };
  const { trouble } = phase;
  const way = isMended(trouble) ? { way: { to: WAYS_OUT[trouble], words: ways[trouble] } } : {};
  return { ...troubles[trouble], ...way };
}

function isMended(trouble: MeetingTrouble): trouble is keyof typeof WAYS_OUT {
  return trouble in WAYS_OUT;
}
