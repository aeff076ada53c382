import type { Call } from '@advay/shared/schemas/call';
import { dayWords } from '../account/when.ts';
import { minutesWords } from '../progress/play-time.ts';
import type { Talk } from './join-calls.ts';

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** When a talk was, by this device's clock: its day, and from when to when. */
export function talkTimes({
  startedAt,
  endedAt,
  breaks,
}: Talk): Readonly<{ day: string; hours: string }> {
  const start = new Date(startedAt);
  const day = `${WEEKDAY.format(start)}, ${dayWords(startedAt)}`;
  if (endedAt === null) return { day, hours: `from ${CLOCK.format(start)}${breakWords(breaks)}` };
  const end = new Date(endedAt);
  const lastedMs = Math.max(1, end.getTime() - start.getTime());
  return {
    day,
    hours: `${CLOCK.format(start)} to ${CLOCK.format(end)}, ${minutesWords(lastedMs)}${breakWords(breaks)}`,
  };
}

function breakWords(breaks: number): string {
  if (breaks === 0) return '';
  return breaks === 1 ? ', with a short break' : `, with ${breaks} short breaks`;
}

/** Who ended it, as the child's device told it. */
export function endWords(
  { endedBy }: Pick<Call, 'endedBy'>,
  names: Readonly<{ child: string; relative: string }>,
): string {
  switch (endedBy) {
    case 'child':
      return `${names.child} ended it.`;
    case 'relative':
      return `${names.relative} ended it.`;
    case 'parent':
      return 'You ended it.';
    case 'lost':
      return 'The connection was lost.';
    case null:
      return 'The device did not tell the end.';
  }
}
