import { releaseSchema } from '@advay/shared/schemas/release';
import { z } from 'zod';
import type { ApiScope } from '../../api-scope.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../errors.ts';
import { OUTAGE_RETRY_S } from '../../limits.ts';

const tags = ['health'];

type HealthParts = Readonly<{ database: Database; release: string }>;

/** `health` leaves the database asleep, for pings from outside; `ready` wakes it. */
export function healthRoutes(scope: ApiScope, { database, release }: HealthParts): void {
  const ready = z.strictObject({ status: z.literal('ok') });
  const health = ready.extend({ release: releaseSchema });

  scope.get('/health', { schema: { tags, response: { 200: health } } }, async () => ({
    status: 'ok' as const,
    release,
  }));

  scope.get('/ready', { schema: { tags, response: { 200: ready } } }, async (request) => {
    try {
      await database.ping();
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer');
      throw new ProblemError('server-error', {
        statusCode: 503,
        message: 'The database does not answer yet.',
        headers: { 'retry-after': String(OUTAGE_RETRY_S) },
      });
    }
    return { status: 'ok' as const };
  });
}
