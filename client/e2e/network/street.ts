import type { RequestListener } from 'node:http';
import { freePort } from '@advay/shared/testing/free-port';
import { type Product, startProduct } from '../product.ts';
import { type Front, startFront } from './front.ts';
import { PATIENCE } from './limits.ts';
import { Ways } from './ways.ts';

/** A TURN server, as signaling names it. */
export type TurnSettings = Readonly<{ url: string; secret: string; ttlS: number }>;

/** One product for many homes; each two of them have a way of their own. */
export type Street = Readonly<{
  /** Where the product's pages come from, and those of a link with nothing around it. */
  url: string;
  linkUrl: string;
  product: Product;
  ways: Ways;
  close(): Promise<void>;
}>;

type StreetOptions = Readonly<{ turn?: TurnSettings; linkPages?: RequestListener }>;

export async function openStreet({ turn, linkPages }: StreetOptions = {}): Promise<Street> {
  const ways = new Ways();
  const serverPort = await freePort();
  const front = await startFront({ serverPort, ways });
  const linkFront: Front | null =
    linkPages === undefined ? null : await startFront({ answerPage: linkPages, serverPort, ways });
  const origins = linkFront === null ? [front.origin] : [front.origin, linkFront.origin];
  const product = await startProduct({
    port: serverPort,
    env: {
      PUBLIC_ORIGINS: origins.join(),
      ADVAY_WAIT_FACTOR: String(PATIENCE),
      ...(turn && {
        TURN_URLS: turn.url,
        TURN_SECRET: turn.secret,
        TURN_TTL_S: String(turn.ttlS),
      }),
    },
  });
  return {
    url: front.origin,
    linkUrl: linkFront?.origin ?? front.origin,
    product,
    ways,
    async close() {
      await product.remove();
      front.close();
      linkFront?.close();
    },
  };
}
