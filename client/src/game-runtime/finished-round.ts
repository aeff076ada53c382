import type { GameId } from '@advay/shared/games/catalogue';
import type { UnmeasuredReason } from '@advay/shared/schemas/telemetry';
import type { InputLog } from '../input/input-log.ts';
import type { Outcome, ReachBox } from './contract.ts';

/** What a finished round leaves behind, on the device. Telemetry takes what is among a round's fields (`shared/src/telemetry/event-fields.ts`) and nothing more. */
export type FinishedRound = Readonly<{
  gameID: GameId;
  step: string;
  xpEarned: number;
  /** 0 easy .. 1 hard in hundredths; null when the round could not be measured. */
  struggleIndex: number | null;
  /** Why it could not be; null where it was measured. */
  unmeasured: UnmeasuredReason | null;
  activeMs: number;
  seed: number;
  outcome: Outcome;
  longestMissRun: number;
  /** What the round learnt of the child's reach and hand, if it is such a game. */
  calibration: Readonly<{ reach: ReachBox; handSide: 'left' | 'right' | null }> | null;
  /** Only when the round was recorded. */
  inputLog?: InputLog;
}>;
