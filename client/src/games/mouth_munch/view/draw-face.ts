import { fill, stroke } from '../../../game-runtime/draw/pen.ts';
import { type Context, fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import { MUNCHER } from './colours.ts';
import type { FaceShape } from './face-shapes.ts';

const INK = '#2b2440';
const EYE_X = 40;
const EYE_Y = -38;

type Look = Readonly<{ x: number; y: number }>;

/** Both eyes, looking -1..1 aside and up. */
export function drawEyes(context: Context, { eyes }: FaceShape, look: Look): void {
  for (const side of [-1, 1] as const) {
    context.save();
    context.translate(side * EYE_X, EYE_Y);
    EYES[eyes](context, side, look);
    context.restore();
  }
}

const EYES: Readonly<
  Record<FaceShape['eyes'], (context: Context, side: -1 | 1, look: Look) => void>
> = {
  round: (context, _side, look) => ball(context, 28, 14, look),
  wide: (context) => ball(context, 33, 11, { x: 0, y: 0 }),
  squeezed: (context, side) =>
    stroke(context, INK, 8, (path) => {
      path.moveTo(side * 20, -14);
      path.lineTo(side * -14, 2);
      path.lineTo(side * 20, 16);
    }),
  arcs: (context) => stroke(context, INK, 8, (path) => path.arc(0, 10, 22, Math.PI + 0.25, -0.25)),
};

function ball(context: Context, size: number, pupil: number, { x, y }: Look): void {
  fillDisc(context, { x: 0, y: 0 }, size, MUNCHER.eye);
  const away = size - pupil - 3;
  fillDisc(context, { x: x * away, y: y * away }, pupil, INK);
  fillDisc(
    context,
    { x: x * away - pupil * 0.3, y: y * away - pupil * 0.4 },
    pupil * 0.32,
    '#ffffff',
  );
}

type Jaw = Readonly<{ gape: number; chew: number }>;

/** Below so much of a gape the mouth is as good as shut. */
const SHUT_GAPE = 0.12;

/** The mouth, around the figure's own origin: wide open whatever the taste, else the shape of the face. */
export function drawMouth(context: Context, { mouth }: FaceShape, { gape, chew }: Jaw): void {
  context.save();
  context.translate(chew * 5, 26 + Math.abs(chew) * 3);
  if (gape > SHUT_GAPE) openMouth(context, gape);
  else MOUTHS[mouth](context);
  context.restore();
}

function openMouth(context: Context, gape: number): void {
  const [wide, high] = [36 + 26 * gape, 10 + 52 * gape];
  context.save();
  fill(context, MUNCHER.inside, (path) => path.ellipse(0, 12, wide, high, 0, 0, Math.PI * 2));
  context.clip();
  fillEllipse(context, { x: 0, y: 14 + high * 0.85 }, wide * 0.66, high * 0.62, MUNCHER.tongue);
  for (const side of [-1, 1]) {
    fill(context, '#fffbf2', (path) => {
      path.roundRect(side * 15 - 12, 4 - high, 24, 20, 7);
    });
  }
  context.restore();
}

const MOUTHS: Readonly<Record<FaceShape['mouth'], (context: Context) => void>> = {
  smile: (context) =>
    stroke(context, INK, 8, (path) => {
      path.moveTo(-38, 0);
      path.quadraticCurveTo(0, 34, 38, 0);
    }),
  pucker(context) {
    for (const side of [-1, 1]) {
      for (const y of [-4, 10, 24]) {
        stroke(context, MUNCHER.fur.light, 5, (path) => {
          path.moveTo(side * 26, 10 + (y - 10) * 0.5);
          path.lineTo(side * 38, y);
        });
      }
    }
    fillEllipse(context, { x: 0, y: 4 }, 17, 11, MUNCHER.tongue);
    fillEllipse(context, { x: 0, y: 17 }, 15, 11, '#d2566c');
    fillEllipse(context, { x: 0, y: 10 }, 6, 4, MUNCHER.inside);
  },
  ring(context) {
    fillEllipse(context, { x: 0, y: 12 }, 18, 20, MUNCHER.inside);
    fillEllipse(context, { x: 0, y: 22 }, 11, 8, MUNCHER.tongue);
    for (const [x, y, size] of [
      [-34, -6, 9],
      [30, -16, 7],
      [46, 10, 10],
      [-48, 18, 6],
    ] as const) {
      stroke(context, '#dff4ff', 4, (path) => path.arc(x, y, size, 0, Math.PI * 2));
    }
  },
  strings(context) {
    fill(context, MUNCHER.inside, (path) => path.roundRect(-44, -8, 88, 36, 18));
    for (const x of [-26, -4, 20]) {
      stroke(context, '#f2b04a', 8, (path) => {
        path.moveTo(x, -8);
        path.quadraticCurveTo(x + 5, 10, x - 2, 28);
      });
    }
  },
  'tongue-down'(context) {
    fillEllipse(context, { x: 0, y: 8 }, 30, 22, MUNCHER.inside);
    fill(context, MUNCHER.tongue, (path) => path.roundRect(-17, 8, 34, 52, 17));
    stroke(context, '#d2566c', 4, (path) => {
      path.moveTo(0, 20);
      path.lineTo(0, 42);
    });
  },
  zigzag(context) {
    fill(context, '#fffbf2', (path) => path.roundRect(-42, -8, 84, 34, 15));
    stroke(context, INK, 6, (path) => {
      for (let tooth = 0; tooth <= 8; tooth += 1) {
        path.lineTo(-36 + tooth * 9, 9 + (tooth % 2 === 0 ? -6 : 6));
      }
    });
    stroke(context, INK, 5, (path) => path.roundRect(-42, -8, 84, 34, 15));
  },
  'tongue-aside'(context) {
    stroke(context, INK, 8, (path) => {
      path.moveTo(-38, -2);
      path.quadraticCurveTo(0, 36, 38, -2);
    });
    context.save();
    context.translate(28, 14);
    context.rotate(-0.5);
    fill(context, MUNCHER.tongue, (path) => path.roundRect(-11, -6, 24, 32, 12));
    context.restore();
  },
};
