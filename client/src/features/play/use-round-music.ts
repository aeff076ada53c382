import { useEffect } from 'react';
import { roundMusic } from './round-music.ts';

/**
 * The music goes along with the rounds of a play screen; `round` is another thing for each. Answers what it hears of
 * them.
 */
export function useRoundMusic(
  round: unknown,
  { tracking, isOver }: Readonly<{ tracking: 'tracked' | 'lost'; isOver: boolean }>,
): typeof roundMusic.hear {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round begins anew
  useEffect(() => {
    roundMusic.begin();
    return roundMusic.leave;
  }, [round]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is told how things stand
  useEffect(() => roundMusic.lose(tracking === 'lost'), [tracking, round]);
  useEffect(() => {
    if (isOver) roundMusic.end();
  }, [isOver]);
  return roundMusic.hear;
}
