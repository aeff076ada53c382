import { createServer } from 'node:net';

/**
 * Below the ports that systems hand out for outgoing connections (from 32768 or 49152 on): a server that is down for a
 * moment must not find its port taken by somebody who called it meanwhile.
 */
const FIRST = 20_000;
const COUNT = 12_000;

/** A port on which nobody listens, and that stays the server's over its restarts. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
