import { createServer } from 'node:net';

/** A name may stand for two addresses, and a browser may try either. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = { localhost: ['127.0.0.1', '::1'] };

function isFreeAt(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // An address this machine does not have is nobody's.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    probe.listen({ port, host: address, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** Whether nobody listens on `port` of `host`. */
export async function isFree(port: number, host: string): Promise<boolean> {
  for (const address of ADDRESSES[host] ?? [host]) {
    if (!(await isFreeAt(port, address))) return false;
  }
  return true;
}

/** The first free port above `port`, or null when none of the next hundred is. */
export async function nextFreePort(port: number, host: string): Promise<number | null> {
  for (let candidate = port + 1; candidate <= Math.min(port + 100, 65_535); candidate += 1) {
    if (await isFree(candidate, host)) return candidate;
  }
  return null;
}
