import { expect, it } from 'vitest';
import { HAND_SIGNS } from '../../../../controls/sign.ts';
import { IS_FULL_SIZE } from '../../../../game-runtime/testing/test-size.ts';
import { noiseOf } from '../../testing/seeded-noise.ts';
import { clipOf, type HandClip, NOISE_PALMS, SHOWN, type Shown } from './testing/hand-clips.ts';
import { drawnHand, OPEN, POINT, trackedHand } from './testing/hand-model.ts';
import { FRAME_MS, isShown, playHands, type Said } from './testing/play-hands.ts';

const CLIPS = IS_FULL_SIZE ? 200 : 24;
const CLIP_MS = 3000;
/** What is shown needs its vote and its shortest time; a wave needs its swings. */
const settledMs = (shown: Shown) => (shown === 'wave' ? 1500 : 500);
/** A blow is heard within as many frames. */
const BLOW_FRAMES = 4;

/** A motion says more than the shape of the hand that makes it: a waving hand is an open one too. */
const BY_WEIGHT: readonly Shown[] = ['strike', 'wave', 'pinch', 'point', 'fist', 'open-palm'];
type Answer = Shown | 'nothing';

const answerOf = (said: Said): Answer => BY_WEIGHT.find((name) => isShown(said, name)) ?? 'nothing';

function answersTo(
  shown: Shown,
  { handsAt, landsAt }: HandClip,
  frameMs: number,
): readonly Answer[] {
  const said = playHands(Math.round(CLIP_MS / frameMs), handsAt, { frameMs });
  if (shown !== 'strike') {
    return said.filter(({ timeMs }) => timeMs >= settledMs(shown)).map(answerOf);
  }
  return landsAt.map((frame) => {
    const blow = said.slice(frame, frame + BLOW_FRAMES).map(answerOf);
    return blow.includes('strike') ? 'strike' : (blow[0] ?? 'nothing');
  });
}

function rowOf(shown: Shown, seed: number, frameMs: number): Readonly<Record<Answer, number>> {
  const noise = noiseOf(seed);
  const answers = Array.from({ length: CLIPS }, () =>
    answersTo(shown, clipOf(shown, noise, frameMs), frameMs),
  ).flat();
  const share = (answer: Answer) => answers.filter((one) => one === answer).length / answers.length;
  return Object.fromEntries(
    ([...SHOWN, 'nothing'] as const).map((answer) => [answer, share(answer)]),
  ) as Record<Answer, number>;
}

const hundredths = (share: number) => `${(100 * share).toFixed(1).padStart(6)}`;

function tableOf(rows: ReadonlyMap<Shown, Readonly<Record<Answer, number>>>): string {
  const columns = [...SHOWN, 'nothing'] as const;
  const head = ['shown \\ read'.padEnd(12), ...columns.map((name) => name.slice(0, 6).padStart(6))];
  const lines = [...rows].map(([shown, row]) =>
    [shown.padEnd(12), ...columns.map((answer) => hundredths(row[answer]))].join(' '),
  );
  return [head.join(' '), ...lines].join('\n');
}

// `--reporter=verbose` prints the tables.
it.for([30, 15])(
  'tells six things apart at %i frames a second, near and far, both hands, turned and tilted',
  async (framesPerS, { annotate }) => {
    const frameMs = 1000 / framesPerS;
    const rows = new Map(
      SHOWN.map((shown, place) => [shown, rowOf(shown, 100 + place, frameMs)] as const),
    );
    const table = tableOf(rows);
    await annotate(table);
    for (const [shown, row] of rows) {
      expect(row[shown], table).toBeGreaterThanOrEqual(0.97);
      for (const other of SHOWN) {
        if (other !== shown) expect(row[other], table).toBeLessThanOrEqual(0.02);
      }
    }
  },
);

it('says something of every sign of a hand', () => {
  const hand = trackedHand(drawnHand({}), noiseOf(1), NOISE_PALMS);
  const names = playHands(1, () => [hand])[0]?.signs.map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(HAND_SIGNS));
});

it('each blow is heard once', () => {
  const noise = noiseOf(21);
  for (let clip = 0; clip < CLIPS; clip++) {
    const { handsAt, landsAt } = clipOf('strike', noise);
    const isOn = playHands(90, handsAt).map((said) => isShown(said, 'strike'));
    const blows = isOn.filter((on, frame) => on && isOn[frame - 1] !== true);
    expect(blows).toHaveLength(landsAt.length);
  }
});

it('a hand that is moved about slowly neither waves nor strikes nor sweeps', () => {
  const noise = noiseOf(31);
  for (const shown of ['fist', 'open-palm', 'point', 'pinch'] as const) {
    const said = playHands(90, clipOf(shown, noise).handsAt);
    const moved = said.filter((frame) =>
      (['wave', 'strike', 'sweep'] as const).some((name) => isShown(frame, name)),
    );
    expect(moved).toEqual([]);
  }
});

const WAYS = [
  ['right', 1, 0],
  ['left', -1, 0],
  ['up', 0, -1],
  ['down', 0, 1],
] as const;

it.each(WAYS)('a sweep to the %s says which way it went, near and far', (_, x, y) => {
  const noise = noiseOf(41);
  for (const palmHeights of [0.07, 0.14]) {
    const said = playHands(40, (frame) => {
      const way = 4 * palmHeights * Math.min(1, Math.max(0, (frame - 15) / 12));
      const at = {
        xNorm: 0.5 + (x * (way - 2 * palmHeights)) / (4 / 3),
        yNorm: 0.5 + y * (way - 2 * palmHeights),
      };
      return [trackedHand(drawnHand({ palmHeights, at, bends: OPEN }), noise, NOISE_PALMS)];
    });
    const swept = said.findIndex((frame) => isShown(frame, 'sweep'));
    expect(swept).toBeGreaterThanOrEqual(15);
    expect(swept).toBeLessThan(27);
    const sweep = said[swept]?.signs.find(({ name }) => name === 'sweep');
    expect((sweep?.direction?.x ?? 0) * x + (sweep?.direction?.y ?? 0) * y).toBeGreaterThan(0.97);
    expect(sweep?.value).toBeGreaterThan(0.5);
    expect(said.slice(32).some((frame) => isShown(frame, 'sweep'))).toBe(false);
  }
});

it('a quick hand that outruns the model for a frame sweeps all the same, and one found elsewhere does not', () => {
  const noise = noiseOf(45);
  const palmHeights = 0.12;
  const at = (palms: number) => ({ xNorm: 0.25 + (palms * palmHeights) / (4 / 3), yNorm: 0.5 });
  const without = (missed: number, palmsAt: (frame: number) => number) =>
    playHands(40, (frame) =>
      frame === missed
        ? []
        : [
            trackedHand(
              drawnHand({ palmHeights, at: at(palmsAt(frame)), bends: POINT }),
              noise,
              NOISE_PALMS,
            ),
          ],
    ).some((said) => isShown(said, 'sweep'));
  const inOneGo = (frame: number) => 3.4 * Math.min(1, Math.max(0, (frame - 15) / 11));
  for (const missed of [18, 20, 22]) expect(without(missed, inOneGo)).toBe(true);
  expect(without(20, (frame) => (frame < 20 ? 0 : 3.4))).toBe(false);
});

it('each hand says which side it is of', () => {
  const noise = noiseOf(51);
  const left = drawnHand({ side: 'left', bends: POINT, at: { xNorm: 0.3, yNorm: 0.5 } });
  const right = drawnHand({ side: 'right', bends: OPEN, at: { xNorm: 0.7, yNorm: 0.5 } });
  const said = playHands(15, () => [
    trackedHand(left, noise, NOISE_PALMS, 1),
    trackedHand(right, noise, NOISE_PALMS, 2),
  ]).at(-1);
  const on = said?.signs.filter(({ isOn }) => isOn).map(({ name, side }) => `${side} ${name}`);
  expect(on).toEqual(['left point', 'right open-palm']);
});

it('a hand that is missed for a frame or two keeps what it shows, and shows nothing new', () => {
  const noise = noiseOf(61);
  const open = drawnHand({ bends: OPEN });
  const said = playHands(40, (frame) =>
    frame >= 20 && frame < 24 ? [] : [trackedHand(open, noise, NOISE_PALMS)],
  );
  expect(said.slice(8).every((frame) => isShown(frame, 'open-palm'))).toBe(true);
});

it('a hand that is gone shows nothing, and is met anew when it comes back', () => {
  const noise = noiseOf(71);
  const point = drawnHand({ bends: POINT, at: { xNorm: 0.2, yNorm: 0.5 } });
  const elsewhere = { ...point, at: { xNorm: 0.8, yNorm: 0.8 } };
  const said = playHands(80, (frame) => {
    if (frame >= 40 && frame < 50) return [];
    return [trackedHand(frame < 40 ? point : elsewhere, noise, NOISE_PALMS, frame < 40 ? 1 : 2)];
  });
  const lostAfter = Math.ceil(200 / FRAME_MS);
  expect(said.slice(40 + lostAfter, 50).flatMap(({ signs }) => signs)).toEqual([]);
  expect(said.slice(50, 53).some((frame) => isShown(frame, 'point'))).toBe(false);
  const moved = said.filter((one) => isShown(one, 'sweep') || isShown(one, 'strike'));
  expect(moved).toEqual([]);
  expect(said.slice(58).every((frame) => isShown(frame, 'point'))).toBe(true);
});
