import type { Page } from '@playwright/test';

// The connections that a page makes, for a test to ask and to break.

type Globals = { peers: RTCPeerConnection[] };

/** Remembers every connection the page makes. Call before the page opens. */
export async function watchPeers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const globals = globalThis as unknown as Globals;
    globals.peers = [];
    const Real = RTCPeerConnection;
    globalThis.RTCPeerConnection = class extends Real {
      constructor(...how: ConstructorParameters<typeof RTCPeerConnection>) {
        super(...how);
        globals.peers.push(this);
      }
    };
  });
}

/** How many connections the page has made since it was loaded. */
export const peersMade = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Globals).peers.length);

/** Ends the newest connection as if its way had failed for good. */
export const breakPeer = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as Globals).peers.at(-1)?.close());

/** Tells the page that its device is on another network. */
export const changeNetwork = (page: Page): Promise<void> =>
  page.evaluate(() => void dispatchEvent(new Event('online')));

/** Kinds of the page's own end of every way that was found. */
export const waysOf = (page: Page): Promise<string[]> =>
  statsOf(page).then((all) =>
    all.filter(({ type }) => type === 'local-candidate').map((each) => String(each.candidateType)),
  );

/** The name that the newest connection tells its TURN server; it begins with the second when it is good no more. */
export const relayUserOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { peers } = globalThis as unknown as Globals;
    const servers = peers.at(-1)?.getConfiguration().iceServers ?? [];
    return servers.find(({ username }) => username !== undefined)?.username ?? '';
  });

/** Lines of the picture that the page sends now; 0: none. */
export const linesSent = (page: Page): Promise<number> =>
  statsOf(page).then((all) => {
    const sent = all.find(({ type, kind }) => type === 'outbound-rtp' && kind === 'video');
    return sent?.active === true ? Number(sent.frameHeight ?? 0) : 0;
  });

/** How the page's sound goes out, as both sides agreed: `audio/red` carries each packet with the one before it. */
export const soundSentAs = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { peers } = globalThis as unknown as Globals;
    const senders = peers.at(-1)?.getSenders() ?? [];
    const sound = senders.find(({ track }) => track?.kind === 'audio');
    return sound?.getParameters().codecs[0]?.mimeType;
  });

export type Hearing = Readonly<{ samples: number; concealed: number }>;

/** Samples of the other home's sound so far, and those of them that the browser had to make up. */
export const hearingOf = (page: Page): Promise<Hearing> =>
  statsOf(page).then((all) => {
    const heard = all.find(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio');
    return {
      samples: Number(heard?.totalSamplesReceived ?? 0),
      concealed: Number(heard?.concealedSamples ?? 0),
    };
  });

type Report = Readonly<Record<string, unknown>>;

/** What the newest connection says of itself. */
const statsOf = (page: Page): Promise<Report[]> =>
  page.evaluate(async () => {
    const report = await (globalThis as unknown as Globals).peers.at(-1)?.getStats();
    return [...(report?.values() ?? [])] as Report[];
  });
