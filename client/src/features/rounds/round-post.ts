import { clock } from '@advay/shared/kernel/clock';
import type { RoundEvent } from '@advay/shared/schemas/telemetry';
import type { FinishedRound } from '../../game-runtime/finished-round.ts';
import { randomUuid } from '../../telemetry/random-uuid.ts';
import { onlyKnownFields } from '../../telemetry/stored-event.ts';
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

type OfPost = 'id' | 'childId' | 'occurredAt' | 'sessionSeq';

/** A round's fields, from what was measured and from what only the post knows; nothing else of the round. */
function eventOf(round: FinishedRound, ofPost: Pick<RoundEvent, OfPost>): RoundEvent {
  return onlyKnownFields({ ...round, ...ofPost });
}

/** Writes a finished round down for the parent. A guest's round stays here. */
export function postRound(round: FinishedRound, player: CurrentPlayer): void {
  if (player.kind === 'guest') return;
  const event = eventOf(round, {
    id: randomUuid(),
    childId: player.child.id,
    occurredAt: new Date(clock.epochMs()).toISOString(),
    sessionSeq: sessionSeq.read(),
  });
  sessionSeq.write((event.sessionSeq + 1) % 2 ** 31);
  void openRoundPost().record(event, 'round-end');
}

/** Drops what still waits to be sent: the parent had it deleted. */
export function forgetUnsentRounds(): Promise<void> {
  return openRoundPost().forgetWaiting();
}
