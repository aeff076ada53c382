import { createClient } from '@redis/client';
import { REDIS_CONNECT_TIMEOUT_MS, REDIS_RETRY_MAX_MS } from '../limits.ts';

export type RedisClient = ReturnType<typeof createRedisClient>;

/** Comes back by itself for as long as the process lives. */
export function createRedisClient(url: string) {
  return createClient({
    url,
    // What could not be sent at once is stale when Redis is back: the rooms are restored instead.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: REDIS_CONNECT_TIMEOUT_MS,
      reconnectStrategy: (retries: number) => Math.min(50 * 2 ** retries, REDIS_RETRY_MAX_MS),
    },
  });
}
