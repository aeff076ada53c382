import { expect, type Page, test } from '@playwright/test';
import type { SeenRemotePong } from '../src/games/hand_pong/remote/remote-pong.ts';
import { setPace } from './driven-clock.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { crossingsOf, seePong } from './network/pong-players.ts';
import { befriend, startTwoFamilies, tapFriend } from './network/two-families.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { playByHand } from './page-player/play-by-hand.ts';
import { moveHand } from './players.ts';
import { storedEvents } from './stored-events.ts';

// The main job of two homes on real input: an invitation, a yes, and a ball between two hands.

/** Everything that goes to the server and comes from it over web sockets, from now on. */
function framesOf(page: Page): string[] {
  const frames: string[] = [];
  const note = ({ payload }: { payload: string | Buffer }) => frames.push(String(payload));
  page.on('websocket', (socket) => socket.on('framesent', note).on('framereceived', note));
  return frames;
}

/** A match of a hundred seconds, on both clocks alike. */
const PACE = 3;

/** Two browsers share the machine: where it is busy they are drawn seldom, and the match takes its time. */
const MATCH_LIMIT_MS = 240_000;

// Slow: a whole match between two browsers of their own.
test('two families become friends, and two hands play ball until the match is done', async () => {
  test.setTimeout(MATCH_LIMIT_MS + 120_000);
  const families = await startTwoFamilies();
  try {
    const { homes, url, product } = families;
    for (const { page } of homes) await putHandBefore(page);
    await befriend(families);
    const frames = homes.map(({ page }) => framesOf(page));
    for (const home of homes) {
      await tapFriend(home, url);
      await showHand(home.page);
      await untilCameraSees(home.page);
    }
    for (const { page } of homes) await setPace(page, PACE);
    const isPlayed = ({ session }: SeenRemotePong) => session.score.together >= 40;
    const [first, second] = await Promise.all(
      homes.map(({ page }) => playByHand<SeenRemotePong>(page, 'ball', isPlayed, MATCH_LIMIT_MS)),
    );
    if (first === undefined || second === undefined) throw new Error('there are two');
    expect(crossingsOf(first)).toBeGreaterThanOrEqual(20);
    expect(first.session.log.epoch).toBe(1);
    // A hand left there would point at "Again" sooner or later, and play on.
    for (const { page } of homes) await moveHand(page, { xNorm: 0.5, yNorm: 0.5, visible: false });
    for (const { page } of homes) {
      await expect(page.getByRole('region', { name: 'Round finished' })).toBeVisible();
    }
    const [log, otherLog] = await Promise.all(
      homes.map(async ({ page }) => (await seePong(page))?.session.log),
    );
    expect(log?.entries.length).toBeGreaterThan(40);
    expect(otherLog).toEqual(log);

    const earned = await Promise.all(
      homes.map(async ({ page, email, nickname }) => ({
        email,
        nickname,
        game_id: 'hand_pong',
        step: 'slow-wide',
        xp_earned: Number(
          await page.getByRole('region', { name: 'Round finished' }).getAttribute('data-xp'),
        ),
      })),
    );
    for (const { page } of homes) {
      await expect
        .poll(() =>
          page.evaluate(async () => {
            const children = await (await fetch('/api/children')).json();
            const answer = await fetch(`/api/children/${children[0].id}/progress`);
            return (await answer.json()).totals.rounds;
          }),
        )
        .toBe(1);
    }

    // One child asks for more, and both begin again.
    await homes[0].page.getByRole('button', { name: 'Again' }).click();
    for (const { page } of homes) {
      await expect(page.getByRole('region', { name: 'Round finished' })).toHaveCount(0);
      await expect.poll(async () => (await seePong(page))?.session.log.epoch).toBe(2);
    }
    // Signaling was told nothing of who they are.
    for (const slot of homes.keys()) {
      expect(frames[slot]?.length).toBeGreaterThan(2);
      const told = frames[slot]?.join() ?? '';
      for (const { email, nickname } of homes) {
        expect(told).not.toContain(email);
        expect(told).not.toContain(nickname);
      }
      for (const { childId } of homes) expect(told).not.toContain(childId);
    }
    await product.stop();
    const events = await storedEvents(product.dataDir);
    expect(events).toHaveLength(2);
    for (const event of earned) expect(events).toContainEqual(expect.objectContaining(event));
  } finally {
    await families.close();
  }
});
