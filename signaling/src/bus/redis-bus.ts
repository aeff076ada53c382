import type { Log } from '../log.ts';
import { createRedisClient, type RedisClient } from './redis-client.ts';
import type { BusListener, RoomBus } from './room-bus.ts';

export type RedisBus = RoomBus & Readonly<{ client: RedisClient; prefix: string }>;

/** The bus of many nodes. `prefix` keeps several products on one Redis apart. */
export async function openRedisBus(url: string, prefix: string, log: Log): Promise<RedisBus> {
  const client = createRedisClient(url);
  const subscriber = createRedisClient(url);
  const restored: (() => void)[] = [];
  /** Orders for one channel follow each other, however long Redis takes. */
  const orders = new Map<string, Promise<void>>();
  /** Channels given up while Redis was away; it would subscribe to them again by itself. */
  const givenUp = new Set<string>();
  let listener: BusListener = () => {};
  let wasDown = false;

  const isUp = () => client.isReady && subscriber.isReady;
  const onMessage = (text: string, channel: string) =>
    listener(channel.slice(prefix.length), JSON.parse(text));

  function inOrder(channel: string, order: () => Promise<void>): Promise<void> {
    const before = orders.get(channel) ?? Promise.resolve();
    const after = before.then(order, order);
    orders.set(channel, after);
    const forget = () => {
      if (orders.get(channel) === after) orders.delete(channel);
    };
    after.then(forget, forget);
    return after;
  }

  const unsubscribe = (channel: string) =>
    inOrder(channel, async () => {
      if (subscriber.isReady) await subscriber.unsubscribe(prefix + channel, onMessage);
      else givenUp.add(channel);
    });

  async function countSubscribers(channel: string): Promise<number> {
    const counts = await client.pubSubNumSub([prefix + channel]);
    return Number(counts[prefix + channel] ?? 0);
  }

  for (const one of [client, subscriber]) {
    one.on('error', (error: Error) => {
      if (!wasDown) log.warn({ reason: error.name }, 'redis is away: rooms stay on their nodes');
      wasDown = true;
    });
    one.on('ready', () => {
      if (!wasDown || !isUp()) return;
      wasDown = false;
      log.info({}, 'redis is back');
      for (const channel of givenUp) unsubscribe(channel).catch(() => givenUp.add(channel));
      givenUp.clear();
      for (const tell of restored) tell();
    });
  }
  await Promise.all([client.connect(), subscriber.connect()]);

  return {
    client,
    prefix,
    listen(next) {
      listener = next;
    },
    subscribe: (channel) =>
      inOrder(channel, async () => {
        givenUp.delete(channel);
        await subscriber.subscribe(prefix + channel, onMessage);
      }).then(() => countSubscribers(channel)),
    unsubscribe,
    publish(channel, message) {
      if (!isUp()) return false;
      // Lost on the way: the connection's own error is on the log, and the rooms are restored.
      client.publish(prefix + channel, JSON.stringify(message)).catch(() => {});
      return true;
    },
    async flush() {
      // Redis does what came over one connection in the order in which it came.
      await client.ping();
    },
    isUp,
    onRestored: (tell) => restored.push(tell),
    async close() {
      // What was published last still goes out, where there is somebody to take it.
      for (const one of [client, subscriber]) {
        if (one.isReady) await one.close();
        else one.destroy();
      }
    },
  };
}
