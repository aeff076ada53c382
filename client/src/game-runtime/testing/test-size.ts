import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    isFullSize: boolean;
  }
}

/** `ADVAY_TEST_SIZE=full` runs every combination; the usual size walks through them in turns. */
export const IS_FULL_SIZE: boolean = inject('isFullSize') ?? false;

/** All of `choices` at full size, else the one whose turn it is. */
export function inTurns<T>(choices: readonly T[], turn: number): readonly T[] {
  return IS_FULL_SIZE ? choices : choices.filter((_, index) => index === turn % choices.length);
}
