import { nextInt, type Rng } from '@advay/shared/kernel/rng';
import type { LineOf } from '@advay/shared/words/areas';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import { type Bubble, COLOURS, type Target } from './bubble-state.ts';
import { GROW_MS } from './limits.ts';

export function isRight(target: Target, bubble: Pick<Bubble, 'colour' | 'number'>): boolean {
  if (target === null) return true;
  if (target.kind === 'colour') return bubble.colour === target.colour;
  return bubble.number === target.number;
}

/** Right to pop, and grown. */
export function isRipe(target: Target, bubble: Bubble): boolean {
  return bubble.ageMs >= GROW_MS && isRight(target, bubble);
}

/** Another target of the same rule; never the same twice. */
export function nextTarget(
  rule: 'all' | 'colour' | 'number',
  before: Target,
  highestNumber: number,
  rng: Rng,
): { target: Target; rng: Rng } {
  if (rule === 'all') return { target: null, rng };
  if (rule === 'colour') {
    const others = COLOURS.filter(
      (colour) => before?.kind !== 'colour' || before.colour !== colour,
    );
    const draw = nextInt(rng, others.length);
    return { target: { kind: 'colour', colour: others[draw.value] ?? 'sun' }, rng: draw.rng };
  }
  const numbers = Array.from({ length: highestNumber }, (_, index) => index + 1);
  const others = numbers.filter((one) => before?.kind !== 'number' || before.number !== one);
  const draw = nextInt(rng, others.length);
  return { target: { kind: 'number', number: others[draw.value] ?? 1 }, rng: draw.rng };
}

function say(line: LineOf<'bubble_pop'>, values?: Readonly<Record<string, string>>): GameEvent {
  return values ? { kind: 'say', line, values } : { kind: 'say', line };
}

/** Says what to pop. */
export function announce(target: Target): GameEvent {
  if (target === null) return say('pop-all');
  if (target.kind === 'colour') return say(`pop-${target.colour}`);
  return say('pop-number', { number: String(target.number) });
}

/** The same in other words, for whoever is looking for it. */
export function hint(target: Target): GameEvent {
  if (target === null) return say('hint-all');
  if (target.kind === 'colour') return say(`find-${target.colour}`);
  return say('find-number', { number: String(target.number) });
}

export function farewell(isFull: boolean): GameEvent {
  return say(isFull ? 'end-all' : 'end-some');
}
