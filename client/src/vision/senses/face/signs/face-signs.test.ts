import { expect, it } from 'vitest';
import { FACE_SIGNS, type SignName } from '../../../../controls/sign.ts';
import { IS_FULL_SIZE } from '../../../../game-runtime/testing/test-size.ts';
import { type Noise, noiseOf } from '../../testing/seeded-noise.ts';
import {
  AT_REST,
  type Doing,
  type DrawnFace,
  drawnFace,
  HEADS,
  trackedFace,
} from './testing/face-model.ts';
import { playFaces } from './testing/play-faces.ts';

/** A hundredth of the eye distance each way: half a pixel of a face that is near. */
const NOISE_EYES = 0.01;
/** First the face is neutral for a second; then it does it. */
const NEUTRAL_FRAMES = 36;
const CLIP_FRAMES = 80;
const SETTLED_FRAMES = NEUTRAL_FRAMES + 16;
const CLIPS = IS_FULL_SIZE ? 90 : 9;

const DOINGS: readonly (readonly [Partial<Doing>, readonly SignName[]])[] = [
  [{}, []],
  [{ lipsApart: 0.3, width: 0.94 }, ['mouth-open']],
  [{ lipsApart: 0.2 }, ['mouth-open']],
  [{ width: 1.18, cornersUp: 0.04 }, ['smile-shape']],
  [{ width: 1.2, cornersUp: 0.04, lipsApart: 0.21, lids: 0.7 }, ['smile-shape', 'mouth-open']],
  [{ brows: 1.34 }, ['brows-up']],
  [{ brows: 1.3, lipsApart: 0.25, width: 0.95 }, ['brows-up', 'mouth-open']],
  [{ width: 0.76, lipsApart: 0.06, lips: 1.12 }, ['lips-round']],
  [{ width: 0.76, lipsApart: 0.22, lips: 1.12 }, ['lips-round', 'mouth-open']],
  [{ cheeks: 1.11, width: 0.84 }, ['cheeks-out']],
  [{ lids: 0.12 }, ['eyes-closed']],
  // Talking, a frown and a look down are none of them.
  [{ lipsApart: 0.06, width: 0.97 }, []],
  [{ brows: 0.85, lids: 0.9 }, []],
  [{ lids: 0.88 }, []],
];

function placedAnyhow(noise: Noise, clip: number): Partial<DrawnFace> {
  return {
    head: HEADS[clip % HEADS.length] ?? drawnFace({}).head,
    eyeHeights: noise.between(0, 1) < 0.5 ? 0.08 : 0.2,
  };
}

/** Turned, tilted and nodding once the neutral face is taken. */
const turned = (noise: Noise): Partial<DrawnFace> => ({
  turnDeg: noise.between(-25, 25),
  tiltDeg: noise.between(-30, 30),
  pitchDeg: noise.between(-12, 12),
});

type Tally = { own: number; found: number; others: number; raised: number };

function tallyOf(seed: number): ReadonlyMap<SignName, Tally> {
  const noise = noiseOf(seed);
  const tallies = new Map<SignName, Tally>();
  for (const name of FACE_SIGNS) tallies.set(name, { own: 0, found: 0, others: 0, raised: 0 });
  for (const [doing, shows] of DOINGS) {
    for (let clip = 0; clip < CLIPS; clip++) {
      const place = placedAnyhow(noise, clip);
      const done = drawnFace({ ...place, ...turned(noise), doing: { ...AT_REST, ...doing } });
      const said = playFaces(CLIP_FRAMES, (frame) =>
        trackedFace(frame < NEUTRAL_FRAMES ? drawnFace(place) : done, noise, NOISE_EYES),
      );
      for (const { shown } of said.slice(SETTLED_FRAMES)) {
        for (const [name, tally] of tallies)
          count(tally, shows.includes(name), shown.includes(name));
      }
    }
  }
  return tallies;
}

function count(tally: Tally, isTrue: boolean, isShown: boolean) {
  if (isTrue) {
    tally.own += 1;
    tally.found += Number(isShown);
  } else {
    tally.others += 1;
    tally.raised += Number(isShown);
  }
}

// `--reporter=verbose` prints the table.
it('each shape is found and none is raised by another, three faces, near and far, turned', async ({
  annotate,
}) => {
  const tallies = tallyOf(300);
  const share = (part: number, all: number) => ((100 * part) / all).toFixed(1).padStart(8);
  const lines = [...tallies].map(
    ([name, { own, found, others, raised }]) =>
      `${name.padEnd(14)}${share(found, own)}${share(raised, others)}`,
  );
  const table = ['sign             found  raised', ...lines].join('\n');
  await annotate(table);
  for (const [name, { own, found, others, raised }] of tallies) {
    expect(found / own, `${name} found\n${table}`).toBeGreaterThanOrEqual(0.97);
    expect(raised / others, `${name} raised\n${table}`).toBeLessThanOrEqual(0.01);
  }
});

/** A neutral face for a second, then what `then` says. */
const after = (noise: Noise, frames: number, then: (frame: number) => Partial<DrawnFace>) =>
  playFaces(frames, (frame) =>
    trackedFace(drawnFace(frame < NEUTRAL_FRAMES ? {} : then(frame)), noise, NOISE_EYES),
  );

it('no turn of the head raises a shape of the mouth, on its way there and back', () => {
  const noise = noiseOf(11);
  for (const side of [-1, 1]) {
    const said = after(noise, 220, (frame) => ({
      turnDeg: side * 32 * Math.sin((frame - NEUTRAL_FRAMES) / 15),
    }));
    expect(said.flatMap(({ shown }) => shown)).toEqual([]);
  }
});

it('turning and tilting the head are axes, each 1 to the child’s right', () => {
  const noise = noiseOf(12);
  const axesAt = (parts: Partial<DrawnFace>) => after(noise, 60, () => parts).at(-1)?.axes ?? {};
  expect(axesAt({ turnDeg: 32 })['head-turn']).toBeGreaterThan(0.95);
  expect(axesAt({ turnDeg: -32 })['head-turn']).toBeLessThan(-0.95);
  expect(Math.abs(axesAt({})['head-turn'] ?? 1)).toBeLessThan(0.1);
  expect(axesAt({ tiltDeg: 27 })['head-tilt']).toBeGreaterThan(0.95);
  expect(axesAt({ tiltDeg: -14 })['head-tilt']).toBeCloseTo(-0.5, 1);
  expect(Math.abs(axesAt({})['head-tilt'] ?? 1)).toBeLessThan(0.1);
});

it('a mesh that lies askew on a hand before the face steers nothing', () => {
  const said = after(noiseOf(12), 60, () => ({ tiltDeg: -64, turnDeg: 40 }));
  for (const { axes, shown } of said) {
    expect(shown).toEqual([]);
    for (const axis of Object.values(axes)) expect(Math.abs(axis)).toBeLessThan(0.1);
  }
});

it('how far the mouth is open is an axis, turned or not', () => {
  const noise = noiseOf(13);
  for (const turnDeg of [-30, 0, 30]) {
    const openBy = (lipsApart: number) => {
      const doing = { ...AT_REST, lipsApart };
      return after(noise, 60, () => ({ doing, turnDeg })).at(-1)?.axes['mouth-open'] ?? Number.NaN;
    };
    expect(openBy(0)).toBeLessThan(0.06);
    expect(openBy(0.15)).toBeGreaterThan(0.3);
    expect(openBy(0.15)).toBeLessThan(0.7);
    expect(openBy(0.34)).toBe(1);
  }
});

it('a mouth that was open while the neutral face was taken does not become the neutral one', () => {
  const noise = noiseOf(14);
  const doing = { ...AT_REST, lipsApart: 0.25 };
  const said = playFaces(330, (frame) => {
    const isOpen = frame < 60 || (frame >= 180 && frame < 240);
    return trackedFace(drawnFace(isOpen ? { doing } : {}), noise, NOISE_EYES);
  });
  const isOpen = said.map(({ shown }) => shown.includes('mouth-open'));
  expect(isOpen.slice(0, 30)).not.toContain(true);
  expect(isOpen.slice(45, 60)).not.toContain(false);
  expect(isOpen.slice(75, 180)).not.toContain(true);
  expect(isOpen.slice(195, 240)).not.toContain(false);
  expect(said[300]?.axes['mouth-open']).toBeLessThan(0.05);
});

it('brows that were up while the neutral face was taken come right by themselves', () => {
  const noise = noiseOf(15);
  const up = { doing: { ...AT_REST, brows: 1.34 } };
  const said = playFaces(600, (frame) =>
    trackedFace(drawnFace(frame < 60 || frame >= 540 ? up : {}), noise, NOISE_EYES),
  );
  expect(said.slice(0, 540).flatMap(({ shown }) => shown)).not.toContain('brows-up');
  expect(said.at(-1)?.shown).toContain('brows-up');
});

it('a blink shuts no eyes', () => {
  const noise = noiseOf(16);
  const shut = { doing: { ...AT_REST, lids: 0.1 } };
  const said = after(noise, 200, (frame) => (frame % 40 < 6 ? shut : {}));
  expect(said.flatMap(({ shown }) => shown)).not.toContain('eyes-closed');
});

it('nothing is shown before the neutral face is known, and it waits for a calm second', () => {
  const noise = noiseOf(17);
  const said = playFaces(140, (frame) => {
    const isRestless = frame < 45;
    const doing = { ...AT_REST, lipsApart: isRestless && frame % 6 < 3 ? 0.2 : 0 };
    const open = { ...AT_REST, lipsApart: 0.25 };
    return trackedFace(drawnFace({ doing: frame >= 100 ? open : doing }), noise, NOISE_EYES);
  });
  expect(said.slice(0, 100).flatMap(({ shown }) => shown)).toEqual([]);
  expect(said.slice(112).every(({ shown }) => shown.includes('mouth-open'))).toBe(true);
});

it('a face that is gone shows nothing new and soon nothing; back again it is the same face', () => {
  const noise = noiseOf(18);
  const open = drawnFace({ doing: { ...AT_REST, lipsApart: 0.3 } });
  const said = playFaces(140, (frame) => {
    if (frame >= 70 && frame < 95) return null;
    return trackedFace(frame >= 40 ? open : drawnFace({}), noise, NOISE_EYES);
  });
  expect(said[69]?.shown).toEqual(['mouth-open']);
  expect(said.slice(70, 76).flatMap(({ shown }) => shown)).toEqual(Array(6).fill('mouth-open'));
  expect(
    said.slice(77, 95).every(({ signs, axes }) => signs === 0 && !('mouth-open' in axes)),
  ).toBe(true);
  expect(said.slice(95, 98).flatMap(({ shown }) => shown)).toEqual([]);
  expect(said.slice(104).every(({ shown }) => shown.includes('mouth-open'))).toBe(true);
});

it('where the model loses every fourth frame the neutral face is taken all the same', () => {
  const noise = noiseOf(20);
  const open = drawnFace({ doing: { ...AT_REST, lipsApart: 0.3 } });
  const said = playFaces(80, (frame) =>
    frame % 4 === 3 ? null : trackedFace(frame >= 40 ? open : drawnFace({}), noise, NOISE_EYES),
  );
  expect(said.slice(60).every(({ shown }) => shown.includes('mouth-open'))).toBe(true);
});

it('a mesh that lies on no face shows nothing', () => {
  const noise = noiseOf(19);
  const said = after(noise, 80, () => ({ doing: { ...AT_REST, lipsApart: 0.3 }, pitchDeg: 80 }));
  expect(said.slice(NEUTRAL_FRAMES + 7).flatMap(({ shown }) => shown)).toEqual([]);
});
