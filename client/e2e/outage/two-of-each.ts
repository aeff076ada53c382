import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { PostgresPrograms } from '../delivery/find-postgres.ts';
import { bundleApi, type OwnApi, startOwnApi } from '../delivery/own-api.ts';
import { type OwnPostgres, startOwnPostgres } from '../delivery/own-postgres.ts';
import { type Front, PAGE_ORIGIN, startFront } from './front.ts';
import { bundleSignaling, type OwnNode, startOwnNode } from './own-node.ts';
import { type OwnRedis, startOwnRedis } from './own-redis.ts';

/** The product for many families: each part a process of its own that may be killed. */
export type TwoOfEach = Readonly<{
  apis: readonly [OwnApi, OwnApi];
  nodes: readonly [OwnNode, OwnNode];
  postgres: OwnPostgres;
  redis: OwnRedis;
  front: Front;
  /** What tickets are signed with. */
  ticketKey: KeyObject;
  remove(): Promise<void>;
}>;

export async function startTwoOfEach(programs: PostgresPrograms): Promise<TwoOfEach> {
  const [postgres, redis, api, signaling] = await Promise.all([
    startOwnPostgres(programs),
    startOwnRedis(),
    bundleApi(),
    bundleSignaling(),
  ]);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const common = { PUBLIC_ORIGINS: PAGE_ORIGIN, TRUSTED_PROXY_HOPS: '1' };
  const forApi = {
    ...common,
    TICKET_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const forNode = {
    ...common,
    REDIS_URL: redis.url,
    TICKET_KEYS: JSON.stringify({ keys: [createPublicKey(privateKey).export({ format: 'jwk' })] }),
  };
  const [apis, nodes] = await Promise.all([
    both(() => startOwnApi(api.main, postgres, forApi)),
    both(() => startOwnNode(signaling.main, forNode)),
  ]);
  const front = await startFront({
    apis: apis.map(({ port }) => port),
    nodes: nodes.map(({ port }) => port),
  });
  return {
    apis,
    nodes,
    postgres,
    redis,
    front,
    ticketKey: privateKey,
    async remove() {
      front.close();
      await Promise.all([...apis, ...nodes, redis].map((one) => one.cut()));
      await Promise.all([postgres.remove(), api.remove(), signaling.remove()]);
    },
  };
}

const both = async <Service>(start: () => Promise<Service>): Promise<readonly [Service, Service]> =>
  Promise.all([start(), start()]);
