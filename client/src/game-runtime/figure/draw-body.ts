import { scenePalette, type TwoTone } from '../draw/palette.ts';
import { type Context, fillBox, fillDisc, fillEllipse, strokeBar } from '../draw/shapes.ts';

// A face is as light at dusk as by day.
const { paper: PAPER, tones } = scenePalette(false);

export type BodyShown = Readonly<{
  /** How far the arms go up. */
  wave: number;
  isGlad: boolean;
}>;

/** One unit high with what it carries on its head, the soles at the origin: legs, a tunic, arms held out, a round head. */
export function drawBody(context: Context, tone: TwoTone, { wave, isGlad }: BodyShown): void {
  for (const side of [-1, 1]) {
    const hip = { x: side * 0.07, y: -0.24 };
    strokeBar(context, hip, { x: side * 0.1, y: -0.04 }, 0.095, tone.deep);
    fillEllipse(context, { x: side * 0.125, y: -0.025 }, 0.085, 0.042, tone.deep);
    const shoulder = { x: side * 0.1, y: -0.44 };
    const hand = { x: side * 0.34, y: -0.42 - wave * 0.22 };
    strokeBar(context, shoulder, hand, 0.078, side < 0 ? tone.light : tone.deep);
    fillDisc(context, hand, 0.055, side < 0 ? tone.light : tone.deep);
  }
  fillBox(context, { left: -0.15, top: -0.52, width: 0.3, height: 0.33, radius: 0.12 }, tone.deep);
  fillBox(
    context,
    { left: -0.15, top: -0.52, width: 0.25, height: 0.32, radius: 0.12 },
    tone.light,
  );
  fillDisc(context, { x: 0, y: -0.66 }, 0.175, tone.deep);
  fillDisc(context, { x: -0.018, y: -0.668 }, 0.16, tone.light);
  for (const side of [-1, 1]) {
    fillDisc(context, { x: side * 0.06, y: -0.68 }, 0.021, PAPER);
    fillDisc(context, { x: side * 0.105, y: -0.63 }, 0.026, tones.berry.light);
  }
  context.strokeStyle = PAPER;
  context.lineWidth = 0.022;
  context.lineCap = 'round';
  context.beginPath();
  context.arc(0, -0.64, isGlad ? 0.07 : 0.05, 0.2 * Math.PI, 0.8 * Math.PI);
  context.stroke();
}
