import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Welcome } from '@advay/shared/protocol/server-messages';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMint, type Mint } from './testing/mint.ts';
import { comeBack, comeIn, type TestClient } from './testing/test-client.ts';
import { QUICK_LIMITS, startNode, type TestNode } from './testing/test-node.ts';

const CLIENTS = process.env.ADVAY_TEST_SIZE === 'full' ? 2_000 : 300;
const ROUNDS = 6;
/** What three storms may leave behind for each client, once the garbage is collected. */
const LEEWAY_BYTES = 1_024;
let mint: Mint;
let node: TestNode;

beforeAll(async () => {
  mint = await createMint();
  // The clients share the server's process and slow it down: its patience is measured elsewhere.
  const limits = { ...QUICK_LIMITS, helloTimeoutMs: 60_000, deadAfterMs: 120_000 };
  node = await startNode({ ticketKeys: [mint.publicKey], limits });
});
afterAll(() => node.close());

type Member = Readonly<{ room: number; client: TestClient; session: Welcome }>;

it(
  `[S23] [S40] takes ${CLIENTS} clients back that all come at once, each to its own room`,
  async () => {
    const rooms = Array.from({ length: CLIENTS / 2 }, () => randomUUID());
    let members = await Promise.all(
      Array.from({ length: CLIENTS }, async (_, index): Promise<Member> => {
        const room = Math.floor(index / 2);
        const ticket = { room: rooms[room] ?? '', slot: (index % 2) as 0 | 1 };
        const client = await comeIn(node.port, { ticket: await mint.ticket(ticket) });
        return { room, client, session: await client.next('welcome') };
      }),
    );
    const usedBytes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { client } of members) client.cut();
      await Promise.all(members.map(({ client }) => client.closed));
      members = await Promise.all(
        members.map(async ({ room, session }): Promise<Member> => {
          const client = await comeBack(node.port, session);
          return { room, client, session: await client.next('welcome') };
        }),
      );
      expect(members.every(({ session }) => session.isResumed)).toBe(true);
      usedBytes.push(usedAfterCollection());
    }

    await Promise.all(
      members.map(async ({ room, client, session }) => {
        client.send({
          t: 'sig',
          epoch: session.epoch + 8,
          n: session.slot,
          candidates: [{ candidate: String(room) }],
        });
        expect(await client.next('sig')).toMatchObject({
          candidates: [{ candidate: String(room) }],
        });
      }),
    );
    for (const { client } of members)
      expect(client.texts.filter((text) => text.includes('"sig"'))).toHaveLength(1);

    for (const { client } of members) client.send({ t: 'leave' });
    await Promise.all(members.map(({ client }) => client.closed));
    // The first rounds fill what every process fills once.
    const settledBytes = Math.max(...usedBytes.slice(0, ROUNDS / 2));
    expect(Math.min(...usedBytes.slice(ROUNDS / 2)) - settledBytes).toBeLessThan(
      LEEWAY_BYTES * CLIENTS,
    );
  },
  10 * 60_000,
);

function usedAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
