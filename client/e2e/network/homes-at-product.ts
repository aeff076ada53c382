import { request as ask, type RequestListener } from 'node:http';
import { parseClientMessage } from '@advay/shared/protocol/parse-message';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { Sig } from '@advay/shared/protocol/signal';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { syntheticCameraScript } from '../fake-device/synthetic-camera-script.ts';
import { CAMERA } from '../players.ts';
import { type Product, startProduct } from '../product.ts';
import { watchGames } from '../seen-game.ts';
import { freePort } from './free-port.ts';
import { type Front, startFront } from './front.ts';
import { ImpairedPath } from './impaired-path.ts';
import { keepRelayed, rewriteSig } from './rewrite-candidates.ts';
import type { TurnSettings } from './signaling-process.ts';
import { launchHome } from './stage.ts';
import { openUdpRelay, type UdpRelay } from './udp-relay.ts';

/** One of the two: a browser of its own, with a hand before the camera. */
export type ProductHome = Readonly<{ page: Page; context: BrowserContext }>;

/** Two homes at the whole product, and the way between them. Slot 0 is the one who invites. */
export type HomesAtProduct = Readonly<{
  url: string;
  homes: readonly [ProductHome, ProductHome];
  product: Product;
  path: ImpairedPath;
  front: Front;
  /** Every text that reached a server since the last `clear`: requests and their bodies, and signaling's messages. */
  heard: Readonly<{ texts(): readonly string[]; clear(): void }>;
  close(): Promise<void>;
}>;

const toText = (sig: Sig | null) => (sig === null ? null : JSON.stringify(sig));

const agentOf = (slot: Slot) => `home on slot ${slot}`;

/** Every request goes on to the product as it came. */
function passOnTo(port: number, hear: (text: string) => void): RequestListener {
  return (request, response) => {
    const { method, headers, url } = request;
    hear(`${method} ${url}`);
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      if (pieces.length > 0) hear(Buffer.concat(pieces).toString('latin1'));
    });
    const passed = ask({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  };
}

export type HomeOptions = Readonly<{
  /** The second home's window; the first has a laptop's. */
  secondWindow?: Readonly<{ width: number; height: number }>;
  /** The second home's pages keep the language and the time of their country. */
  secondLocale?: string;
  turn?: TurnSettings;
  /** Neither router lets anything through but the way over the TURN server. */
  hasRelayAlone?: boolean;
  /** What each home's microphone hears. */
  wavFiles?: readonly [string, string];
}>;

const LAPTOP = { width: 1280, height: 800 };

export async function startHomesAtProduct(options: HomeOptions = {}): Promise<HomesAtProduct> {
  const { secondWindow = LAPTOP, secondLocale = 'en-US', wavFiles } = options;
  const { turn, hasRelayAlone = false } = options;
  let texts: string[] = [];
  const hear = (text: string) => void texts.push(text);
  const path = new ImpairedPath(1);
  const relays = new Map<number, Promise<UdpRelay>>();
  const relayOf = (epoch: number) => {
    const relay = relays.get(epoch) ?? openUdpRelay(path);
    relays.set(epoch, relay);
    return relay;
  };
  const port = await freePort();
  const front = await startFront({
    answerPage: passOnTo(port, hear),
    signalingPort: port,
    async changeUp(text, userAgent) {
      hear(text);
      const parsed = parseClientMessage(text);
      if (!parsed.ok || parsed.message.t !== 'sig') return text;
      // With a TURN server the way leads through that one, and not through ours.
      if (turn !== undefined) return hasRelayAlone ? toText(keepRelayed(parsed.message)) : text;
      const slot = userAgent === agentOf(1) ? 1 : 0;
      const relay = await relayOf(parsed.message.epoch);
      const rewritten = rewriteSig(parsed.message, (own) => {
        relay.learn(slot, own);
        return relay.portOf(slot);
      });
      return toText(rewritten);
    },
  });
  const product = await startProduct({
    port,
    env: {
      PUBLIC_ORIGINS: front.origin,
      ...(turn && {
        TURN_URLS: turn.url,
        TURN_SECRET: turn.secret,
        TURN_TTL_S: String(turn.ttlS),
      }),
    },
  });
  const browsers: Browser[] = [];
  const cameraScript = await syntheticCameraScript(CAMERA);
  const moveIn = async (slot: Slot): Promise<ProductHome> => {
    const browser = await launchHome(chromium, wavFiles?.[slot]);
    browsers.push(browser);
    const context = await browser.newContext({
      permissions: ['camera', 'microphone'],
      userAgent: agentOf(slot),
      viewport: slot === 0 ? LAPTOP : secondWindow,
      ...(slot === 1 && { locale: secondLocale }),
    });
    const page = await context.newPage();
    await page.addInitScript({ content: cameraScript });
    await watchGames(page);
    return { page, context };
  };
  const homes = [await moveIn(0), await moveIn(1)] as const;
  return {
    url: front.origin,
    homes,
    product,
    path,
    front,
    heard: {
      texts: () => texts,
      clear() {
        texts = [];
      },
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await product.remove();
      front.close();
      for (const relay of relays.values()) (await relay).close();
    },
  };
}
