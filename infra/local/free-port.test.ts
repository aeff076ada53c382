import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { isFree, nextFreePort } from './free-port.ts';

async function taken<T>(host: string, use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

it.each(['127.0.0.1', '0.0.0.0'])('sees that somebody listens on %s', (host) =>
  taken(host, async (port) => {
    expect(await isFree(port, 'localhost')).toBe(false);
    expect(await isFree(port, host)).toBe(false);
  }),
);

it('offers a port that is free', () =>
  taken('127.0.0.1', async (port) => {
    const next = await nextFreePort(port, 'localhost');
    expect(next).toBeGreaterThan(port);
    expect(await isFree(next ?? 0, 'localhost')).toBe(true);
  }));
