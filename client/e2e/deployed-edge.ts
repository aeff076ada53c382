import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Each release carries the hashed files of the two before it. */
const RELEASES_KEPT = 2;
/** A script or style with its hash, wherever one file names another. */
const HASHED = /([\w-]+-[\w-]{8})\.(js|css)\b/g;
const OF_RELEASE = /\.r(\d+)\.(js|css)$/;
const NAMES_FILES = /javascript|css|html/;

/** A host to which one release after the other is deployed. */
export type DeployedEdge = Readonly<{
  url: string;
  /** The next release: every hashed file of it has another name. */
  deploy(): void;
  close(): Promise<void>;
}>;

/** Before the product, whose one build it hands out under the names of whichever release a page is of. */
export async function openDeployedEdge(productUrl: string): Promise<DeployedEdge> {
  let current = 0;
  const server = createServer(async ({ url = '/', method = 'GET', headers }, outgoing) => {
    const [path = '/', query = ''] = url.split('?');
    const named = OF_RELEASE.exec(path);
    const release = named === null ? current : Number(named[1]);
    if (current - release > RELEASES_KEPT) {
      outgoing.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
      outgoing.end('There is nothing here.');
      return;
    }
    const own = path.replace(OF_RELEASE, '.$2');
    const asked = new URL(`${own}${query && `?${query}`}`, productUrl);
    const answer = await fetch(asked, { method, headers: { accept: headers.accept ?? '*/*' } });
    const type = answer.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await answer.arrayBuffer());
    outgoing.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-store' });
    outgoing.end(
      NAMES_FILES.test(type) ? bytes.toString().replace(HASHED, `$1.r${release}.$2`) : bytes,
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deploy() {
      current += 1;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
