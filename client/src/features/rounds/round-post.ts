import { clock } from '@advay/shared/kernel/clock';
import type { RoundEvent } from '@advay/shared/schemas/telemetry';
import type { FinishedRound } from '../../game-runtime/finished-round.ts';
import { randomUuid } from '../../telemetry/random-uuid.ts';
import { createTelemetry, type Telemetry } from '../../telemetry/telemetry.ts';
import { createDeviceRecord } from '../../ui/device-record.ts';
import { type CurrentPlayer, currentPlayer } from '../children/current-player.ts';
import { readKnownChildren } from '../children/known-children.ts';
import { readHousehold, subscribeToHousehold } from '../children/known-household.ts';

const sessionSeq = createDeviceRecord(
  'advay.session-seq',
  (stored) => (Number.isSafeInteger(stored) ? (stored as number) : null),
  0,
);

let telemetry: Telemetry | null = null;

function followHousehold(post: Telemetry): void {
  const household = readHousehold();
  post.setAccount(
    household && {
      parentId: household.parentId,
      childIds: readKnownChildren().map(({ id }) => id),
    },
  );
}

/** Opens the outbox and sends what an earlier visit could not; nothing happens without an account. */
export function openRoundPost(): Telemetry {
  if (telemetry === null) {
    const opened = createTelemetry();
    telemetry = opened;
    followHousehold(opened);
    subscribeToHousehold(() => followHousehold(opened));
    currentPlayer.subscribe(() => followHousehold(opened));
  }
  return telemetry;
}

/** Writes a finished round down for the parent: these ten fields, nothing else. A guest's round stays here. */
export function postRound(round: FinishedRound, player: CurrentPlayer): void {
  if (player.kind === 'guest') return;
  const { gameID, step, xpEarned, struggleIndex, unmeasured, activeMs } = round;
  const event: RoundEvent = {
    id: randomUuid(),
    childId: player.child.id,
    gameID,
    step,
    xpEarned,
    struggleIndex,
    unmeasured,
    activeMs,
    occurredAt: new Date(clock.epochMs()).toISOString(),
    sessionSeq: sessionSeq.read(),
  };
  sessionSeq.write((event.sessionSeq + 1) % 2 ** 31);
  void openRoundPost().record(event, 'round-end');
}

/** Drops what still waits to be sent: the parent had it deleted. */
export function forgetUnsentRounds(): Promise<void> {
  return openRoundPost().forgetWaiting();
}
