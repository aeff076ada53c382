import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A company's proxy that knows HTTP and has never heard of WebSockets: it drops the Upgrade header. */
export async function startStrippingProxy(
  targetPort: number,
): Promise<Readonly<{ port: number; close(): Promise<void> }>> {
  const proxy = createServer({ keepAlive: true }, (incoming, outgoing) => {
    const { upgrade: _, connection: __, ...headers } = incoming.headers;
    const { method, url } = incoming;
    const asked = request(
      { port: targetPort, host: '127.0.0.1', method, path: url, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  });
  // Without a listener for it, Node treats an upgrade as the plain request it also is.
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    async close() {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
