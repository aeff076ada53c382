import 'fake-indexeddb/auto';
import { afterAll, expect, it, vi } from 'vitest';
import type { FinishedRound } from '../../../game-runtime/finished-round.ts';
import { untoldCalls } from '../../call/door/untold-calls.ts';
import { currentPlayer, GUEST } from '../../children/current-player.ts';
import { readKnownChildren, rememberChildren } from '../../children/known-children.ts';
import { forgetHousehold, rememberHousehold } from '../../children/known-household.ts';
import { doGamesSleepNow, rememberPlay } from '../../children/play-today.ts';
import { BEN, MIA } from '../../children/testing/children.ts';
import { played } from '../../rounds/played.ts';
import { openRoundPost, postRound } from '../../rounds/round-post.ts';
import { forgetFamily } from './forget-family.ts';

const A_DAY_OF_PLAY_MS = 24 * 3_600_000;
const ROUND: FinishedRound = {
  gameID: 'bubble_pop',
  step: 'small',
  xpEarned: 12,
  struggleIndex: 0.2,
  unmeasured: null,
  activeMs: 61_000,
  seed: 7,
  outcome: { share: 1 },
  longestMissRun: 1,
  calibration: null,
};

// No storage here: what is known of the family is in this page's memory alone.
it('leaves nothing of the family in the memory of the page', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('the network is away')));
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
  rememberHousehold('00000000-0000-4000-8000-000000000001');
  rememberChildren([MIA, BEN]);
  const mia = { kind: 'child', child: MIA } as const;
  currentPlayer.write(mia);
  for (const { id } of [MIA, BEN]) played.remember(id, ROUND);
  rememberPlay(mia, A_DAY_OF_PLAY_MS);
  untoldCalls.write([
    { id: 'call', relativeId: 'oma', startedAt: '2026-03-01', endedAt: null, endedBy: null },
  ]);
  openRoundPost();
  postRound(ROUND, mia);
  await vi.waitFor(async () => expect(await openRoundPost().pending()).toBe(1));
  expect(doGamesSleepNow()).toBe(true);

  await forgetFamily();

  expect(readKnownChildren()).toEqual([]);
  expect(currentPlayer.read()).toEqual(GUEST);
  expect([MIA, BEN].flatMap(({ id }) => played.read(id).rounds)).toEqual([]);
  expect(untoldCalls.read()).toEqual([]);
  expect(await openRoundPost().pending()).toBe(0);
  currentPlayer.write(mia);
  expect(doGamesSleepNow()).toBe(false);
});

afterAll(() => {
  currentPlayer.write(GUEST);
  forgetHousehold();
  openRoundPost().dispose();
});
