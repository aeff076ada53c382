import type { PlayerInput, Pointer } from '../../input/player-input.ts';
import { inputOf } from '../../input/seat-input.ts';
import type { FieldPoint } from '../field/spans.ts';

const POINTER_ID = 1;

/** The input of one hand there. */
export function handAt({ xNorm, yNorm }: FieldPoint, side: Pointer['side'] = null): PlayerInput {
  return inputOf([{ id: POINTER_ID, xNorm, yNorm, side }]);
}
