import type { GameId } from '@advay/shared/games/catalogue';
import type { ComponentType } from 'react';
import { Picture as BubblePop } from './bubble_pop/picture.tsx';
import { Picture as FingerCount } from './finger_count/picture.tsx';
import { Picture as HandPong } from './hand_pong/picture.tsx';
import { Picture as LetterTrace } from './letter_trace/picture.tsx';
import { Picture as MouthMunch } from './mouth_munch/picture.tsx';
import { Picture as NumberCatch } from './number_catch/picture.tsx';

/** The picture each game is known by; one more game does not compile without one. */
export const GAME_PICTURES: Readonly<Record<GameId, ComponentType>> = {
  letter_trace: LetterTrace,
  bubble_pop: BubblePop,
  hand_pong: HandPong,
  finger_count: FingerCount,
  mouth_munch: MouthMunch,
  number_catch: NumberCatch,
};
