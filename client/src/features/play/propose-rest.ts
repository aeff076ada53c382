import type { GameId } from '@advay/shared/games/catalogue';
import { clock } from '@advay/shared/kernel/clock';
import { holdsArmsUp } from '../../controls/arm-work.ts';
import type { Controls } from '../../controls/controls.ts';
import { addArmWork, areArmsTired, RESTED_ARMS } from './arm-load.ts';
import { restingGame } from './resting-game.ts';

let load = RESTED_ARMS;

type Ended = Readonly<{
  playerKey: string;
  controls: Controls;
  /** With a mouse, keys or glass no arm is up in the air. */
  isByCamera: boolean;
  activeMs: number;
}>;

/** Call once when a round ends: the game in which arms may rest now, or null while they need no rest. */
export function proposeRest({ playerKey, controls, isByCamera, activeMs }: Ended): GameId | null {
  const areArmsUp = isByCamera && holdsArmsUp(controls);
  load = addArmWork(load, { playerKey, areArmsUp, activeMs, endedAtMs: clock.epochMs() });
  return areArmsTired(load) ? restingGame() : null;
}
