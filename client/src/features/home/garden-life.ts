import { clock, type Timer } from '@advay/shared/kernel/clock';
import { hasCalmMotion } from '../../ui/calm-motion.ts';

/** One small movement, and back to where it began. */
type Movement = Readonly<{ lengthMs: number; frames: Keyframe[] }>;

const turns = (...degrees: readonly number[]): Keyframe[] =>
  degrees.map((degree) => ({ rotate: `${degree}deg` }));

/** What moves in the garden, by the name it has in `data-lively`. */
const MOVEMENTS: Readonly<Record<string, Movement>> = {
  cloud: {
    lengthMs: 2300,
    frames: ['0', '9%', '0'].map((aside) => ({ translate: aside })),
  },
  crown: { lengthMs: 2200, frames: turns(0, 1.2, -0.9, 0.5, 0) },
  reeds: { lengthMs: 1600, frames: turns(0, 4, -3, 1.5, 0) },
  flag: {
    lengthMs: 1200,
    frames: [0, 9, -6, 4, 0].map((degree) => ({ transform: `skewY(${degree}deg)` })),
  },
  bubble: {
    lengthMs: 2000,
    frames: ['0 0', '4% -28%', '-3% -12%', '0 0'].map((way) => ({ translate: way })),
  },
  star: { lengthMs: 900, frames: ['1', '.55', '1.25', '1'].map((size) => ({ scale: size })) },
  light: { lengthMs: 1600, frames: ['1', '1.05', '1'].map((size) => ({ scale: size })) },
  flower: { lengthMs: 1300, frames: turns(0, 6, -5, 3, 0) },
  dweller: {
    lengthMs: 1100,
    frames: [
      { transform: 'none', '--eyes-open': 1 },
      { transform: 'scale(1.06, 0.92)', '--eyes-open': 0.1 },
      { transform: 'translateY(-7%) rotate(-7deg)', '--eyes-open': 1 },
      { transform: 'translateY(-2%) rotate(7deg)', '--eyes-open': 1 },
      { transform: 'translateY(-4%) rotate(-4deg)', '--eyes-open': 1 },
      { transform: 'none', '--eyes-open': 1 },
    ],
  },
};

export const LIFE_LIMITS = {
  /** From one movement to the next; each is shorter. */
  everyMs: 3600,
  /** Pictures a second of a movement: a cut-out film's; a cheap tablet draws each of them anew. */
  picturesPerS: 6,
  /** So many things further on each time, so that no two neighbours follow each other. */
  stride: 7,
} as const;

/**
 * Lets the things of the garden move, one after the other: what never rests would cost a tablet its battery. It is still
 * while the page is hidden, and where less motion is asked for. Returns what ends it.
 */
export function wakeGarden(garden: ParentNode): () => void {
  let timer: Timer;
  let endMovement = () => {};
  let place = 0;
  const next = () => {
    const things = [...garden.querySelectorAll('[data-lively]')];
    if (document.visibilityState === 'visible' && !hasCalmMotion()) {
      place = (place + LIFE_LIMITS.stride) % Math.max(things.length, 1);
      const thing = things[place];
      endMovement();
      if (thing !== undefined) endMovement = move(thing);
    }
    timer = clock.setTimeout(next, LIFE_LIMITS.everyMs);
  };
  timer = clock.setTimeout(next, LIFE_LIMITS.everyMs);
  return () => {
    clock.clearTimeout(timer);
    endMovement();
  };
}

/** Shows a movement picture by picture: one that runs is computed with every frame of the screen. Returns what ends it. */
function move(thing: Element): () => void {
  const movement = MOVEMENTS[thing.getAttribute('data-lively') ?? ''];
  if (movement === undefined) return () => {};
  const { lengthMs, frames } = movement;
  const shown = thing.animate(frames, { duration: lengthMs });
  shown.pause();
  const pictureMs = 1000 / LIFE_LIMITS.picturesPerS;
  let atMs = 0;
  const pictures = clock.setInterval(() => {
    atMs += pictureMs;
    if (atMs < lengthMs) shown.currentTime = atMs;
    else end();
  }, pictureMs);
  function end(): void {
    clock.clearTimeout(pictures);
    shown.cancel();
  }
  return end;
}
