import { expect, it } from 'vitest';
import { BODY_SIGNS } from '../../../../controls/sign.ts';
import { IS_FULL_SIZE } from '../../../../game-runtime/testing/test-size.ts';
import { type Noise, noiseOf } from '../../testing/seeded-noise.ts';
import { BUILDS, type DrawnBody, drawnBody, trackedBody } from './testing/body-model.ts';
import { type Doing, SEATED_DOINGS, STANDING_DOINGS } from './testing/body-poses.ts';
import { FRAME_MS, playBodies } from './testing/play-bodies.ts';
import { varyBody } from './testing/vary-body.ts';

/** A fiftieth of a shoulder width each way: a pixel of a child two metres away. */
const NOISE_WIDTHS = 0.02;
/** First the child stands or sits, as at the start of play; then it does it. */
const START_FRAMES = 20;
const CLIP_FRAMES = 56;
const SETTLED_FRAMES = START_FRAMES + 14;
const CLIPS = IS_FULL_SIZE ? 15 : 3;

function placedAnyhow(noise: Noise, clip: number): Partial<DrawnBody> {
  return {
    build: BUILDS[clip % BUILDS.length] ?? drawnBody({}).build,
    shoulderHeights: noise.between(0, 1) < 0.5 ? 0.07 : 0.15,
    turnDeg: noise.between(-30, 30),
    tiltDeg: noise.between(-7, 7),
    at: { xNorm: noise.between(0.35, 0.65), yNorm: 0.55 },
  };
}

function playDoing({ parts }: Doing, noise: Noise, clip: number) {
  const place = placedAnyhow(noise, clip);
  const { isSeated = false, legs } = parts;
  const rest = drawnBody(isSeated ? { ...place, isSeated, ...(legs ? { legs } : {}) } : place);
  const done = varyBody(drawnBody({ ...place, ...parts }), noise);
  const phase = noise.between(0, 6);
  return playBodies(CLIP_FRAMES, (frame) => {
    const sway = 1.5 * Math.sin(frame / 12 + phase);
    const body = frame < START_FRAMES ? rest : done;
    return trackedBody({ ...body, leanDeg: body.leanDeg + sway }, noise, NOISE_WIDTHS);
  }).slice(SETTLED_FRAMES);
}

type Tally = { own: number; found: number; others: number; raised: number };

/** For each sign: how often it was found while shown, and raised while something else was. */
function tallyOf(doings: readonly Doing[], seed: number): ReadonlyMap<string, Tally> {
  const noise = noiseOf(seed);
  const tallies = new Map<string, Tally>();
  const names = new Set(doings.flatMap(({ shows }) => shows));
  for (const name of names) tallies.set(name, { own: 0, found: 0, others: 0, raised: 0 });
  for (const doing of doings) {
    for (let clip = 0; clip < CLIPS; clip++) {
      for (const { shown } of playDoing(doing, noise, clip)) {
        for (const [name, tally] of tallies) count(tally, name, doing, shown.includes(name));
      }
    }
  }
  return tallies;
}

function count(tally: Tally, name: string, { shows, mayShow }: Doing, isShown: boolean) {
  if (shows.includes(name)) {
    tally.own += 1;
    tally.found += Number(isShown);
  } else if (!mayShow.includes(name)) {
    tally.others += 1;
    tally.raised += Number(isShown);
  }
}

function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const share = (part: number, all: number) => ((100 * part) / all).toFixed(1).padStart(8);
  const lines = [...tallies].map(
    ([name, { own, found, others, raised }]) =>
      `${name.padEnd(20)}${share(found, own)}${share(raised, others)}`,
  );
  return [`${'sign'.padEnd(20)}   found  raised`, ...lines].join('\n');
}

// `--reporter=verbose` prints the tables.
it.for([
  ['standing', STANDING_DOINGS],
  ['seated', SEATED_DOINGS],
] as const)(
  '%s: each sign is found and none is raised by another, three builds, near and far',
  async ([, doings], { annotate }) => {
    const tallies = tallyOf(doings, 200);
    const table = tableOf(tallies);
    await annotate(table);
    for (const [name, { own, found, others, raised }] of tallies) {
      expect(found / own, `${name} found\n${table}`).toBeGreaterThanOrEqual(0.97);
      expect(raised / others, `${name} raised\n${table}`).toBeLessThanOrEqual(0.01);
    }
  },
);

const last = (said: ReturnType<typeof playBodies>) =>
  said.at(-1) ?? { shown: [], axes: {}, signs: [] };

it('says something of every sign of a body', () => {
  const body = trackedBody(drawnBody({}), noiseOf(1), NOISE_WIDTHS);
  const names = last(playBodies(1, () => body)).signs.map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set(BODY_SIGNS));
});

it.each([
  ['standing', false],
  ['seated', true],
] as const)('%s: leaning aside is an axis, as far as the child leans', (_, isSeated) => {
  const noise = noiseOf(1);
  const leaning = (leanDeg: number) =>
    last(
      playBodies(60, (frame) =>
        trackedBody(
          drawnBody({ isSeated, leanDeg: frame < 20 ? 0 : leanDeg }),
          noise,
          NOISE_WIDTHS,
        ),
      ),
    ).axes.lean ?? Number.NaN;
  expect(leaning(28)).toBe(1);
  expect(leaning(14)).toBeCloseTo(0.5, 1);
  expect(Math.abs(leaning(0))).toBeLessThan(0.05);
  expect(leaning(-14)).toBeCloseTo(-0.5, 1);
  expect(leaning(-28)).toBe(-1);
});

it('a step aside counts from where the child stood at the start, near and far', () => {
  const noise = noiseOf(2);
  for (const shoulderHeights of [0.06, 0.15]) {
    const stepped = (widths: number) =>
      last(
        playBodies(60, (frame) => {
          const right = frame < 20 ? 0 : widths * shoulderHeights;
          const at = { xNorm: 0.4 + right / (4 / 3), yNorm: 0.55 };
          return trackedBody(drawnBody({ shoulderHeights, at }), noise, NOISE_WIDTHS);
        }),
      ).axes.step ?? Number.NaN;
    expect(stepped(1.6)).toBe(1);
    expect(stepped(0.8)).toBeGreaterThan(0.35);
    expect(stepped(0.8)).toBeLessThan(0.65);
    expect(Math.abs(stepped(0))).toBeLessThan(0.05);
    expect(stepped(-1.6)).toBe(-1);
  }
});

it('a child who comes nearer has not stepped aside, and does not crouch', () => {
  const noise = noiseOf(3);
  const said = playBodies(60, (frame) => {
    const shoulderHeights = frame < 20 ? 0.08 : 0.12;
    const at = { xNorm: 0.4, yNorm: 0.55 };
    return trackedBody(drawnBody({ shoulderHeights, at }), noise, NOISE_WIDTHS);
  });
  expect(Math.abs(last(said).axes.step ?? 1)).toBeLessThan(0.05);
  expect(last(said).shown).not.toContain('crouch');
});

it('seated where no knees are seen nobody lifts a leg, and bending down is still told', () => {
  const noise = noiseOf(4);
  const at = (bendDeg: number) =>
    trackedBody(drawnBody({ isSeated: true, hidesLegs: true, bendDeg }), noise, NOISE_WIDTHS);
  const said = playBodies(60, (frame) => at(frame < 20 ? 0 : 62));
  expect(last(said).shown).toContain('crouch');
  expect(said.flatMap(({ shown }) => shown).filter((name) => name.startsWith('one-leg'))).toEqual(
    [],
  );
});

it('stands still against the floor of the room, and one moving hand is not still', () => {
  const noise = noiseOf(5);
  for (const noiseWidths of [0.01, 0.03]) {
    const still = playBodies(90, () => trackedBody(drawnBody({}), noise, noiseWidths)).slice(24);
    const found = still.filter(({ shown }) => shown.includes('still'));
    expect(found.length / still.length).toBeGreaterThanOrEqual(0.97);
    const moving = playBodies(90, (frame) => {
      const deg = 20 + 25 * Math.sin(frame / 5);
      const arms = { left: { upperDeg: 10, foreDeg: 5 }, right: { upperDeg: deg, foreDeg: deg } };
      return trackedBody(drawnBody({ arms }), noise, noiseWidths);
    }).slice(24);
    const raised = moving.filter(({ shown }) => shown.includes('still'));
    expect(raised.length / moving.length).toBeLessThanOrEqual(0.01);
  }
});

it('one who freezes is still within three quarters of a second; one who starts is not within a fifth', () => {
  const noise = noiseOf(6);
  const said = playBodies(120, (frame) => {
    const isMoving = frame < 40 || frame >= 80;
    const deg = isMoving ? 40 + 40 * Math.sin(frame / 4) : 40;
    const arm = { upperDeg: deg, foreDeg: deg };
    return trackedBody(drawnBody({ arms: { left: arm, right: arm } }), noise, 0.015);
  });
  const isStill = said.map(({ shown }) => shown.includes('still'));
  expect(isStill.indexOf(true)).toBeGreaterThan(40);
  expect((isStill.indexOf(true) - 40) * FRAME_MS).toBeLessThan(1000);
  expect((isStill.indexOf(false, 70) - 80) * FRAME_MS).toBeLessThan(250);
});

it('a body that is gone shows nothing new and soon nothing; back again, nothing is joined', () => {
  const noise = noiseOf(7);
  const arm = { upperDeg: 168, foreDeg: 174 };
  const up = drawnBody({ arms: { left: arm, right: arm } });
  const said = playBodies(120, (frame) => {
    if (frame >= 50 && frame < 70) return null;
    return trackedBody(frame < 50 ? up : drawnBody({}), noise, NOISE_WIDTHS);
  });
  const before = new Set(said[49]?.shown);
  expect(before).toContain('arms-up');
  expect(
    said
      .slice(50, 70)
      .flatMap(({ shown }) => shown)
      .filter((name) => !before.has(name)),
  ).toEqual([]);
  expect(said.slice(57, 70).flatMap(({ signs }) => signs)).toEqual([]);
  expect(said.slice(57, 70).every(({ axes }) => Object.keys(axes).length === 0)).toBe(true);
  expect(said.slice(70, 75).flatMap(({ shown }) => shown)).toEqual([]);
});
