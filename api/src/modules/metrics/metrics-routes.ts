import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiScope } from '../../api-scope.ts';
import { ProblemError } from '../../errors.ts';
import type { Metrics } from './metrics.ts';
import { METRICS_TYPE } from './text-format.ts';

/**
 * For whoever has the token, wherever they ask from: behind a proxy everybody comes from a loopback address. Reads
 * nothing from the database, which may sleep on.
 */
export function metricsRoutes(
  scope: ApiScope,
  { metrics, token }: Readonly<{ metrics: Metrics; token: string }>,
): void {
  scope.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!isSame(given, token)) {
      throw new ProblemError('wrong-credentials', {
        message: 'The metrics are for whoever has their token.',
      });
    }
    return reply.type(METRICS_TYPE).send(metrics.text());
  });
}

/** Compares without telling by the time taken how much was right. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
