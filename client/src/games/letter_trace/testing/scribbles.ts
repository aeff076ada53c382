import { createRng, nextFloat, type Rng } from '@advay/shared/kernel/rng';
import { distance, mix, type Vec2 } from '@advay/shared/kernel/vec2';

/** Where a scribbling finger is after so many seconds, in field units. */
export type Scribble = (seconds: number) => Vec2;

export const SCRIBBLES: Readonly<Record<string, (seed: number) => Scribble>> = {
  'a fast zigzag over the whole field': zigzag,
  'straight sweeps from edge to edge': sweeps,
  'circles here and there': circles,
  'a slow random walk': (seed) => randomWalk(seed, 0.35),
  'a fast random walk': (seed) => randomWalk(seed, 1.4),
};

function stream(seed: number): () => number {
  let rng: Rng = createRng(seed);
  return () => {
    const next = nextFloat(rng);
    rng = next.rng;
    return next.value;
  };
}

function triangle(turns: number): number {
  return Math.abs((((turns % 1) + 1) % 1) * 2 - 1);
}

function zigzag(seed: number): Scribble {
  const next = stream(seed);
  const [fast, slow, shift] = [1 + 2 * next(), 0.1 + 0.3 * next(), next()];
  const isUpright = next() < 0.5;
  return (seconds) => {
    const [a, b] = [triangle(seconds * fast + shift), triangle(seconds * slow + shift)];
    return isUpright ? { x: b, y: a } : { x: a, y: b };
  };
}

function sweeps(seed: number): Scribble {
  const next = stream(seed);
  const corners = Array.from({ length: 200 }, (): Vec2 => {
    const [side, at] = [Math.floor(next() * 4), next()];
    return (
      [
        { x: at, y: 0 },
        { x: 1, y: at },
        { x: at, y: 1 },
        { x: 0, y: at },
      ][side] ?? { x: 0, y: 0 }
    );
  });
  const perSecond = 1 + next();
  return (seconds) => {
    const index = Math.floor(seconds * perSecond);
    const [from, to] = [corners[index % 200], corners[(index + 1) % 200]];
    return from && to ? mix(from, to, (seconds * perSecond) % 1) : { x: 0, y: 0 };
  };
}

function circles(seed: number): Scribble {
  const next = stream(seed);
  const rounds = Array.from({ length: 40 }, () => ({
    x: 0.2 + 0.6 * next(),
    y: 0.2 + 0.6 * next(),
    radius: 0.05 + 0.35 * next(),
    turns: (next() < 0.5 ? -1 : 1) * (0.5 + 1.5 * next()),
  }));
  return (seconds) => {
    const { x, y, radius, turns } = rounds[Math.floor(seconds / 2) % 40] ?? {
      x: 0.5,
      y: 0.5,
      radius: 0.2,
      turns: 1,
    };
    const angle = seconds * turns * 2 * Math.PI;
    return inField({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  };
}

/** Runs from place to near place, never resting; `speed` in fields per second. */
function randomWalk(seed: number, speed: number): Scribble {
  const next = stream(seed);
  let [from, to] = [
    { x: 0.5, y: 0.5 },
    { x: 0.5, y: 0.5 },
  ];
  let [began, ends] = [0, 0];
  return (seconds) => {
    while (seconds >= ends) {
      from = to;
      const heading = next() * 2 * Math.PI;
      const reach = 0.05 + 0.4 * next();
      to = inField({
        x: from.x + reach * Math.cos(heading),
        y: from.y + reach * Math.sin(heading),
      });
      began = ends;
      ends += Math.max(0.02, distance(from, to) / speed);
    }
    return mix(from, to, (seconds - began) / (ends - began));
  };
}

function inField({ x, y }: Vec2): Vec2 {
  return { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) };
}
