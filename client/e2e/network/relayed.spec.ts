import { expect } from '@playwright/test';
import { ICE_REFRESH_MIN_MS } from '../../src/peer/limits.ts';
import { skipTime } from '../driven-clock.ts';
import { playByFinger } from '../open-game.ts';
import { byMouse } from '../players.ts';
import { meet } from './child-and-relative.ts';
import { hasCoturn } from './coturn.ts';
import { GIVE_UP_MS } from './limits.ts';
import { type NetworkFixtures, type NetworkWorker, test } from './network-test.ts';
import { crossingsOf, playPong } from './pong-players.ts';
import { changeNetwork, peersMade, relayUserOf, waysOf } from './seen-peers.ts';
import { TONES_HZ } from './stage.ts';
import { type TwoFamilies, tapFriend } from './two-families.ts';
import { expectTone, framesSeen } from './what-comes-over.ts';

type Friends = Pick<NetworkFixtures & NetworkWorker, 'friends' | 'relayedStreet'>;
type Readers = Pick<NetworkFixtures & NetworkWorker, 'childAndRelative' | 'relayedStreet'>;

async function playOn({ pages }: TwoFamilies, more: number): Promise<void> {
  let before: number | null = null;
  await Promise.all(
    pages.map((page) =>
      playPong(
        page,
        byMouse(page),
        (seen) => {
          before ??= crossingsOf(seen);
          return crossingsOf(seen) >= before + more;
        },
        GIVE_UP_MS,
      ),
    ),
  );
}

async function childrenMeetAtTheRelay({ friends, relayedStreet }: Friends): Promise<void> {
  test.setTimeout(300_000);
  const families = await friends({ street: relayedStreet, routers: 'open' });
  const { homes, pages, url } = families;
  for (const home of homes) {
    await tapFriend(home, url);
    await playByFinger(home.page);
  }
  await playOn(families, 2);
  for (const page of pages) expect(new Set(await waysOf(page))).toEqual(new Set(['relay']));

  const users = await Promise.all(pages.map(relayUserOf));
  const goodUntilS = Math.max(...users.map((user) => Number.parseInt(user, 10)));
  // The server's own time: a few seconds of it are left.
  await expect.poll(() => Date.now() / 1_000, { timeout: GIVE_UP_MS }).toBeGreaterThan(goodUntilS);
  await playOn(families, 1);

  for (const page of pages) await skipTime(page, ICE_REFRESH_MIN_MS);
  await changeNetwork(pages[0]);
  for (const [slot, page] of pages.entries()) {
    await expect.poll(() => peersMade(page)).toBe(2);
    await expect
      .poll(async () => Number.parseInt(await relayUserOf(page), 10))
      .toBeGreaterThan(Number.parseInt(users[slot] ?? '', 10));
  }
  await playOn(families, 1);
  for (const page of pages) expect(new Set(await waysOf(page))).toEqual(new Set(['relay']));
}

async function readOverTheRelay({ childAndRelative, relayedStreet }: Readers): Promise<void> {
  const homes = await childAndRelative({ street: relayedStreet, routers: 'relayed' });
  const { child, relative } = homes;
  await meet(homes);
  for (const page of [child, relative]) {
    await expect.poll(() => framesSeen(page)).toBeGreaterThan(10);
  }
  await expectTone(relative, TONES_HZ[0]);
  await relative.getByRole('button', { name: /^Whoosh! Away Goes the Hat/ }).click();
  await relative.getByRole('button', { name: 'Next page' }).click();
  await expect(child.getByRole('img', { name: /^Page 2 of/ })).toBeVisible();
}

// Without coturn infra/testing/ensure-program.ts says what is left out, or fails where it is required.
if (hasCoturn()) {
  // Slow: the credentials of the relay run out in it.
  test(
    'with a relay the homes of two children never learn each other’s address; the link outlives its credentials, and a new one gets fresh ones',
    childrenMeetAtTheRelay,
  );
  test(
    'two homes whose routers let nothing through read together over the relay',
    readOverTheRelay,
  );
}
