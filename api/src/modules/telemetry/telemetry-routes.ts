import {
  type TelemetryVerdict,
  telemetryAnswerSchema,
  telemetryEnvelopeSchema,
} from '@advay/shared/schemas/telemetry';
import { type ApiScope, parentOf } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { isDayFull } from '../../db/ingest-call.ts';
import { ProblemError } from '../../errors.ts';
import { FULL_DAY_RETRY_S } from '../../limits.ts';
import { idOf, judgeEvents, reject } from './judge-events.ts';
import { type StoreOutcome, storeEvents } from './store-events.ts';

/** Takes what children played: a verdict for each event, in the order they came. */
export function telemetryRoutes(
  scope: ApiScope,
  {
    database,
    now,
    countVerdicts,
  }: {
    database: Database;
    now: () => Date;
    /** Is told what became of each batch; null: it waits for another day. */
    countVerdicts: (verdicts: readonly TelemetryVerdict[] | null) => void;
  },
): void {
  scope.post(
    '/telemetry',
    {
      schema: {
        tags: ['telemetry'],
        body: telemetryEnvelopeSchema,
        response: { 200: telemetryAnswerSchema },
      },
    },
    async (request) => {
      const { events, sentAt } = request.body;
      const receivedAt = now();
      const { rows, rejected } = judgeEvents(request.body, receivedAt.getTime());
      const outcomes = await storeEvents(database, {
        parentId: parentOf(request).id,
        sentAt,
        receivedAt: receivedAt.toISOString(),
        rows,
      }).catch((cause: unknown) => {
        if (!isDayFull(cause)) throw cause;
        countVerdicts(null);
        throw dayFull(cause);
      });
      const stored = [...outcomes].map(([index, outcome]) =>
        verdictOf(index, events[index], outcome),
      );
      const verdicts = [...rejected, ...stored].sort((a, b) => a.index - b.index);
      countVerdicts(verdicts);
      return { verdicts };
    },
  );
}

/** No verdict at all: the device keeps every event of the batch. */
function dayFull(cause: unknown): ProblemError {
  return new ProblemError('too-many-requests', {
    message: 'These are more rounds than a day takes: they are taken tomorrow.',
    headers: { 'retry-after': String(FULL_DAY_RETRY_S) },
    cause,
  });
}

function verdictOf(index: number, event: unknown, outcome: StoreOutcome): TelemetryVerdict {
  switch (outcome) {
    case 'accepted':
    case 'duplicate':
      return { index, id: idOf(event), verdict: outcome };
    case 'unknown-child':
      return reject(index, event, 'unknown-child', 'childId: no such child in this account');
    case 'not-storable':
      return reject(index, event, 'invalid-event', 'event: holds a value that cannot be stored');
  }
}
