import { randomUUID } from 'node:crypto';
import { parseClientMessage } from '@advay/shared/protocol/parse-message';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { RoomKind, RoomTicket } from '@advay/shared/schemas/ticket';
import type { BrowserContext, Page } from '@playwright/test';
import { freePort } from './free-port.ts';
import { type Front, startFront } from './front.ts';
import { ImpairedPath } from './impaired-path.ts';
import type { HomeOptions } from './link-page.ts';
import { createMint } from './mint-tickets.ts';
import { rewriteSig } from './rewrite-candidates.ts';
import { type SignalingProcess, startSignaling, type TurnSettings } from './signaling-process.ts';
import type { Stage } from './stage.ts';
import { openUdpRelay, type UdpRelay } from './udp-relay.ts';

export type RoomOptions = Partial<HomeOptions> &
  Readonly<{
    kind?: RoomKind;
    /** What sits on slot 1: a member, or a guest whom the parent lets in. */
    second?: Exclude<RoomTicket['slot'], 0>;
    turn?: TurnSettings;
    /** Leaves the candidates as they are: no relay of ours in between. */
    isDirect?: boolean;
    /** Opens a page of the stage, with what it needs before its first script; the link's own page unless said. */
    goTo?: (page: Page, origin: string, slot: Slot) => Promise<void>;
    seed?: number;
  }>;

/** Two browsers that know of each other only through the real signaling service. */
export type TwoHomes = Readonly<{
  pages: readonly [Page, Page];
  path: ImpairedPath;
  front: Front;
  signaling: SignalingProcess;
  open(slot: Slot): Promise<void>;
  close(): Promise<void>;
}>;

async function goToLinkPage(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/link-page.html`);
}

/** How the front tells the two apart. */
const agentOf = (slot: Slot) => `home on slot ${slot}`;

export async function startTwoHomes(
  { answerPage, browsers }: Stage,
  options: RoomOptions = {},
): Promise<TwoHomes> {
  const { kind = 'hand_pong', second = 1, turn, isDirect = false, seed = 1 } = options;
  const { goTo = goToLinkPage } = options;
  const { transportPolicy = 'all', hasMedia = false } = options;
  const path = new ImpairedPath(seed);
  const relays = new Map<number, Promise<UdpRelay>>();
  const mint = await createMint();
  const signalingPort = await freePort();
  const front = await startFront({
    answerPage,
    signalingPort,
    async changeUp(text, userAgent) {
      const parsed = parseClientMessage(text);
      if (!parsed.ok || isDirect) return text;
      const { message } = parsed;
      if (message.t !== 'sig') return text;
      const slot = userAgent === agentOf(1) ? 1 : 0;
      const relay = await (relays.get(message.epoch) ?? openRelay(message.epoch));
      const rewritten = rewriteSig(message, (port) => {
        relay.learn(slot, port);
        return relay.portOf(slot);
      });
      return rewritten === null ? null : JSON.stringify(rewritten);
    },
  });
  const openRelay = (epoch: number) => {
    const relay = openUdpRelay(path);
    relays.set(epoch, relay);
    return relay;
  };
  const signaling = await startSignaling({
    port: signalingPort,
    origin: front.origin,
    ticketKeys: mint.keys,
    ...(turn && { turn }),
  });

  const room = randomUUID();
  const contexts: BrowserContext[] = [];
  const prepare = async (slot: Slot): Promise<Page> => {
    const context = await browsers[slot].newContext({
      permissions: ['camera', 'microphone'],
      userAgent: agentOf(slot),
    });
    contexts.push(context);
    const page = await context.newPage();
    const seat = { room, kind, slot: slot === 0 ? 0 : second, sub: randomUUID() } as const;
    await page.exposeFunction('mintTicket', () => mint.ticket(seat, false));
    await goTo(page, front.origin, slot);
    return page;
  };
  const pages = [await prepare(0), await prepare(1)] as const;

  return {
    pages,
    path,
    front,
    signaling,
    open: (slot) =>
      pages[slot].evaluate((how) => window.home.open(how), { transportPolicy, hasMedia }),
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await signaling.cut();
      front.close();
      for (const relay of relays.values()) (await relay).close();
    },
  };
}
