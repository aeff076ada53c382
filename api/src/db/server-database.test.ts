import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { serverDatabase } from './server-database.ts';

/** AuthenticationOk and ReadyForQuery, idle (PostgreSQL's protocol, §55.7). */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);

it('a server that goes away at the first question fails that question and nothing else', async () => {
  const questions: string[] = [];
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(WELCOME);
      socket.once('data', (asked) => {
        questions.push(asked.toString('latin1'));
        socket.destroy();
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `postgres://app_api@127.0.0.1:${(server.address() as AddressInfo).port}/advay`;
  const database = serverDatabase({ apiUrl: url, authUrl: url, poolSize: 1, prepare: true });

  await expect(database.ping()).rejects.toThrow('CONNECTION_CLOSED');
  // A question of the driver's own has nobody who would catch its failure: the process would end with it.
  expect(questions).toHaveLength(2);
  for (const question of questions) expect(question).toContain('select 1');

  // Both connections are gone already: the server is all there is to close.
  server.close();
  await once(server, 'close');
});
