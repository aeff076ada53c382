import { addressGroups } from '@advay/shared/hosts/address-groups';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.ts';
import type { RateLimits } from '../limits.ts';
import { WindowStore } from './window-store.ts';

type Check = (request: FastifyRequest) => Promise<void>;

export type RateChecks = Readonly<{
  /** A wide ceiling for one home, however many children sit behind its address, or addresses of IPv6. */
  byAddress: Check;
  /** One family's fair use, wherever it is; before it is known who asks, nothing is counted. */
  byParent: Check;
}>;

/** Counters in memory, one set for each process; nothing of them is written down. */
export async function installRateLimits(
  scope: FastifyInstance,
  limits: RateLimits,
): Promise<RateChecks> {
  await scope.register(rateLimit, { global: false, store: WindowStore });
  const perMinute = 60_000;
  return {
    byAddress: counter(scope, limits.perAddressPerMinute, perMinute, (request) => {
      return `address:${addressGroups(request.ip).home}`;
    }),
    byParent: counter(scope, limits.perParentPerMinute, perMinute, (request) => {
      return `parent:${request.parent?.id ?? 'nobody'}`;
    }),
  };
}

function counter(
  scope: FastifyInstance,
  max: number,
  timeWindow: number,
  keyGenerator: (request: FastifyRequest) => string,
): Check {
  const count = scope.createRateLimit({ max, timeWindow, keyGenerator });
  return async (request) => {
    const result = await count(request);
    if (result.isAllowed || !result.isExceeded) return;
    throw new ProblemError('too-many-requests', {
      headers: { 'retry-after': String(Math.max(1, result.ttlInSeconds)) },
    });
  };
}
