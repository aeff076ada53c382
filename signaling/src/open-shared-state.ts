import { createRedisLedger } from './admission/redis-ledger.ts';
import { openRedisBus } from './bus/redis-bus.ts';
import type { SharedState } from './create-node.ts';
import type { Log } from './log.ts';

/** What the nodes of one product share in Redis. */
export async function openSharedState(
  redisUrl: string,
  prefix: string,
  log: Log,
): Promise<SharedState> {
  const bus = await openRedisBus(redisUrl, prefix, log);
  return { bus, ledger: createRedisLedger(bus) };
}
