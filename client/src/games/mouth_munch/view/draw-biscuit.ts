import { fillNumber } from '../../../game-runtime/draw/numerals.ts';
import { fill, stroke } from '../../../game-runtime/draw/pen.ts';
import { type Context, fillDisc, fillEllipse } from '../../../game-runtime/draw/shapes.ts';
import type { Taste } from '../content/tastes.ts';
import { TASTE_TONES } from './colours.ts';

const PAPER = '#fffbf2';
const INK = '#2b2440';
const CRIMPS = 14;

/** A biscuit of radius 1 around the origin: its taste in rim and mark, its letter on the icing. */
export function drawBiscuit(context: Context, letter: string, taste: Taste): void {
  const tone = TASTE_TONES[taste];
  for (let crimp = 0; crimp < CRIMPS; crimp += 1) {
    const turn = (crimp / CRIMPS) * Math.PI * 2;
    fillDisc(context, { x: Math.cos(turn) * 0.9, y: Math.sin(turn) * 0.9 + 0.06 }, 0.22, tone.deep);
  }
  fillDisc(context, { x: 0, y: 0.06 }, 0.95, tone.deep);
  for (let crimp = 0; crimp < CRIMPS; crimp += 1) {
    const turn = (crimp / CRIMPS) * Math.PI * 2;
    fillDisc(context, { x: Math.cos(turn) * 0.88, y: Math.sin(turn) * 0.88 }, 0.2, tone.light);
  }
  fillDisc(context, { x: 0, y: 0 }, 0.94, tone.light);
  fillDisc(context, { x: 0, y: 0 }, 0.76, PAPER);
  writeLetterOn(context, letter);
  context.save();
  context.translate(0.78, -0.78);
  MARKS[taste](context);
  context.restore();
}

/** Letters are set in whole pixels: written large and drawn small. */
function writeLetterOn(context: Context, letter: string): void {
  context.save();
  context.scale(0.01, 0.01);
  fillNumber(context, letter, { x: 0, y: 0 }, 118, INK, 'reading');
  context.restore();
}

const MARKS: Readonly<Record<Taste, (context: Context) => void>> = {
  sour(context) {
    fillDisc(context, { x: 0, y: 0 }, 0.36, '#f2c93a');
    fillDisc(context, { x: 0, y: 0 }, 0.29, '#fff3c4');
    for (const turn of [0.2, 1.25, 2.3, 3.35, 4.4, 5.45]) {
      stroke(context, '#f2c93a', 0.06, (path) => {
        path.moveTo(0, 0);
        path.lineTo(Math.cos(turn) * 0.27, Math.sin(turn) * 0.27);
      });
    }
  },
  fizzy(context) {
    fillDisc(context, { x: -0.08, y: 0.08 }, 0.26, '#dff4ff');
    fillDisc(context, { x: 0.22, y: -0.2 }, 0.17, '#dff4ff');
    fillDisc(context, { x: 0.28, y: 0.18 }, 0.12, '#dff4ff');
    fillDisc(context, { x: -0.15, y: 0 }, 0.07, '#ffffff');
  },
  sticky(context) {
    fill(context, '#e58a2b', (path) => {
      path.moveTo(-0.34, -0.1);
      path.bezierCurveTo(-0.3, -0.4, 0.3, -0.4, 0.34, -0.1);
      path.bezierCurveTo(0.36, 0.35, 0.14, 0.3, 0.12, 0.1);
      path.bezierCurveTo(0.1, 0.6, -0.14, 0.6, -0.12, 0.15);
      path.bezierCurveTo(-0.18, 0.3, -0.34, 0.2, -0.34, -0.1);
    });
    fillEllipse(context, { x: -0.12, y: -0.16 }, 0.08, 0.05, '#ffd98a');
  },
  hot(context) {
    fill(context, '#f2a93b', (path) => {
      path.moveTo(0, -0.5);
      path.bezierCurveTo(0.5, -0.1, 0.42, 0.36, 0, 0.36);
      path.bezierCurveTo(-0.42, 0.36, -0.4, 0, -0.16, -0.14);
      path.quadraticCurveTo(-0.06, -0.26, 0, -0.5);
    });
    fillEllipse(context, { x: 0.02, y: 0.16 }, 0.15, 0.17, '#e4576e');
  },
  cold(context) {
    fillDisc(context, { x: 0, y: 0 }, 0.36, '#3f7fb0');
    for (const turn of [0, Math.PI / 3, (2 * Math.PI) / 3]) {
      stroke(context, '#ffffff', 0.09, (path) => {
        path.moveTo(Math.cos(turn) * 0.25, Math.sin(turn) * 0.25);
        path.lineTo(-Math.cos(turn) * 0.25, -Math.sin(turn) * 0.25);
      });
    }
  },
  sweet(context) {
    fill(context, '#e4576e', (path) => {
      path.moveTo(0, 0.42);
      path.bezierCurveTo(-0.6, 0, -0.34, -0.4, 0, -0.2);
      path.bezierCurveTo(0.34, -0.4, 0.6, 0, 0, 0.42);
    });
    stroke(context, '#4a9350', 0.1, (path) => {
      path.moveTo(-0.18, -0.28);
      path.lineTo(0.18, -0.28);
    });
  },
};
