import type { Noise } from '../../../testing/seeded-noise.ts';
import type { SeatHand } from '../one-hand.ts';
import {
  type DrawnHand,
  drawnHand,
  FIST,
  looselyBent,
  OPEN,
  PINCH,
  POINT,
  trackedHand,
} from './hand-model.ts';
import { FRAME_MS } from './play-hands.ts';

/** Landmarks are off by as much each way: a little more than the real model trembles half a metre away. */
export const NOISE_PALMS = 0.02;

export const SHOWN = ['fist', 'open-palm', 'point', 'pinch', 'wave', 'strike'] as const;
export type Shown = (typeof SHOWN)[number];

/** A hand over time; `landsAt` are the frames in which a blow has just landed. */
export type HandClip = Readonly<{
  handsAt: (frame: number) => readonly SeatHand[];
  landsAt: readonly number[];
}>;

const SHAPES: Readonly<Record<Exclude<Shown, 'wave' | 'strike'>, Partial<DrawnHand>>> = {
  fist: { bends: FIST },
  'open-palm': { bends: OPEN },
  point: { bends: POINT },
  pinch: { bends: PINCH, isPinching: true },
};

/** Near or far, either side, turned and tilted by up to 30°. */
function placedAnyhow(noise: Noise): Partial<DrawnHand> {
  return {
    side: noise.between(0, 1) < 0.5 ? 'left' : 'right',
    turnDeg: noise.between(-30, 30),
    pitchDeg: noise.between(-30, 30),
    rollDeg: noise.between(-30, 30),
    palmHeights: noise.between(0, 1) < 0.5 ? 0.08 : 0.2,
  };
}

export function clipOf(shown: Shown, noise: Noise, frameMs = FRAME_MS): HandClip {
  if (shown === 'wave') return waveClip(noise, frameMs);
  if (shown === 'strike') return strikeClip(noise, frameMs);
  return stillClip(SHAPES[shown], noise, frameMs);
}

/** Held, and carried about as slowly as a hand at play is: half a palm to and fro in a second. */
function stillClip(shape: Partial<DrawnHand>, noise: Noise, frameMs: number): HandClip {
  const bends = looselyBent(shape.bends ?? OPEN, noise);
  const place = { ...placedAnyhow(noise), ...shape, bends };
  const phase = noise.between(0, 6);
  return clip(noise, frameMs, (timeS) => ({
    ...place,
    at: along(place, Math.sin(3 * timeS + phase) / 2),
  }));
}

/** From the elbow or from the wrist, one and a half to two and a half times a second. */
function waveClip(noise: Noise, frameMs: number): HandClip {
  const place = placedAnyhow(noise);
  const perS = noise.between(1.5, 2.5);
  const swingDeg = noise.between(22, 38);
  const bends = looselyBent(OPEN, noise);
  return clip(noise, frameMs, (timeS) => {
    const angle = Math.sin(2 * Math.PI * perS * timeS);
    return {
      ...place,
      bends,
      rollDeg: (place.rollDeg ?? 0) / 2 + swingDeg * angle,
      at: along(place, 0.4 * angle),
    };
  });
}

const BLOW_S = 0.9;

/** Blows on a drum: up slowly, down within a seventh of a second, and still. */
function strikeClip(noise: Noise, frameMs: number): HandClip {
  const bends = looselyBent(noise.between(0, 1) < 0.5 ? FIST : OPEN, noise);
  const place = { ...placedAnyhow(noise), bends };
  const [palms, downS] = [noise.between(1, 2), noise.between(0.12, 0.16)];
  const height = (timeS: number) => {
    const t = timeS % BLOW_S;
    if (t < 0.45) return palms * smooth(t / 0.45);
    return t < 0.55 ? palms : palms * Math.max(0, 1 - ((t - 0.55) / downS) ** 2);
  };
  const landsAt = [0, 1, 2].map((blow) =>
    Math.ceil(((blow * BLOW_S + 0.55 + downS) * 1000) / frameMs),
  );
  const drawn = clip(noise, frameMs, (timeS) => ({ ...place, at: along(place, 0, height(timeS)) }));
  return { ...drawn, landsAt };
}

const smooth = (share: number) => (1 - Math.cos(Math.PI * share)) / 2;

function along({ palmHeights = 0.15 }: Partial<DrawnHand>, right: number, up = 0) {
  return { xNorm: 0.5 + (right * palmHeights) / (4 / 3), yNorm: 0.5 - up * palmHeights };
}

function clip(
  noise: Noise,
  frameMs: number,
  handAt: (timeS: number) => Partial<DrawnHand>,
): HandClip {
  const handsAt = (frame: number) => [
    trackedHand(drawnHand(handAt((frame * frameMs) / 1000)), noise, NOISE_PALMS),
  ];
  return { handsAt, landsAt: [] };
}
