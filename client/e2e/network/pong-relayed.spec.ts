import { expect, type Page, test } from '@playwright/test';
import { byMouse } from '../players.ts';
import { type Coturn, hasCoturn, startCoturn } from './coturn.ts';
import { crossingsOf, playPong } from './pong-players.ts';
import { befriend, startTwoFamilies, tapFriend } from './two-families.ts';

type Globals = { peers: RTCPeerConnection[] };

/** Remembers every connection the page makes, to ask what way it takes. */
const watchPeers = (page: Page) =>
  page.addInitScript(() => {
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

/** Kinds of the own end of every pair in use. */
const waysOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { peers } = globalThis as unknown as Globals;
    const reports = (await Promise.all(peers.map((peer) => peer.getStats()))).flatMap((report) => [
      ...report.values(),
    ]);
    return reports
      .filter(({ type }) => type === 'local-candidate')
      .map((each) => each.candidateType);
  });

let coturn: Coturn;

async function twoHomesMeetAtTheRelayAlone(): Promise<void> {
  test.setTimeout(240_000);
  const families = await startTwoFamilies({ turn: coturn.turn });
  try {
    const { homes, url } = families;
    for (const { page } of homes) await watchPeers(page);
    await befriend(families);
    for (const home of homes) {
      await tapFriend(home, url);
      await home.page.getByRole('button', { name: 'Use a finger' }).click();
    }
    await Promise.all(
      homes.map(({ page }) =>
        playPong(page, byMouse(page), (seen) => crossingsOf(seen) >= 4, 120_000),
      ),
    );
    for (const { page } of homes) expect(new Set(await waysOf(page))).toEqual(new Set(['relay']));
  } finally {
    await families.close();
  }
}

// Without coturn ensure-coturn.ts says what is left out, or fails where it is required.
if (hasCoturn()) {
  test.beforeAll(async () => {
    coturn = await startCoturn();
  });
  test.afterAll(() => coturn.stop());
  test(
    'with a relay the homes of two children never learn each other’s address',
    twoHomesMeetAtTheRelayAlone,
  );
}
