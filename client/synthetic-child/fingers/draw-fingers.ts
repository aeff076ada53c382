import type { FrameSize } from '../arm-lean.ts';
import { decodeSheet } from '../decode-sheet.ts';
import { drawHand } from '../draw-hand.ts';
import type { FramePoint, HandMoment, HandSide } from '../hand-path.ts';
import type { HandSheet } from '../hand-sheet.ts';
import type { HandPicture } from '../hand-sheet-plan.ts';
import type { FingerShape } from './finger-shape.ts';
import type { FingerView } from './finger-view.ts';
import fingersPicture from './fingers-sheet.webp?inline';
import { FINGERS_PLAN } from './fingers-sheet-pictures.ts';
import { type FingersPlan, nearestPicture } from './fingers-sheet-plan.ts';

/** A hand that shows something with its fingers; its place is the middle of the palm. */
export type FingersShown = FramePoint & {
  readonly side: HandSide;
  readonly shape: FingerShape;
  readonly view: FingerView;
  /** Of the open hand, wrist to middle fingertip, in heights of the frame. */
  readonly lengthNorm: number;
};

export type DrawFingers = (
  context: CanvasRenderingContext2D,
  hand: FingersShown,
  timeMs: number,
) => void;

/** Loads the pictures; draws arm and hand so that the palm is at the hand's place. */
export const loadFingers = (size: FrameSize): Promise<DrawFingers> =>
  loadFingersOf(FINGERS_PLAN, fingersPicture, size);

/** The same from another sheet: each hand in the nearest view that this one has. */
export const loadFingersOf = async (
  plan: FingersPlan,
  pictureUrl: string,
  size: FrameSize,
): Promise<DrawFingers> => {
  const image = await decodeSheet(pictureUrl);
  // Hand pictures whose known point is the palm instead of a fingertip.
  const pictures: readonly HandPicture[] = plan.pictures.map(
    ({ name, xPx, yPx, palmXPx, palmYPx }) => ({
      name,
      xPx,
      yPx,
      tipXPx: palmXPx,
      tipYPx: palmYPx,
    }),
  );
  const asHands = { ...plan, pictures };
  return (context, hand, timeMs) => {
    const picture = pictures[nearestPicture(plan, hand)];
    if (picture === undefined) throw new Error(`The sheet has no fingers ${hand.shape}`);
    const sheet: HandSheet = { image, plan: asHands, pictureOf: () => picture };
    const moment: HandMoment = {
      xNorm: hand.xNorm,
      yNorm: hand.yNorm,
      pose: 'open',
      poseBefore: 'open',
      poseShare: 1,
      visible: true,
    };
    drawHand(context, sheet, hand.side, moment, timeMs, {
      ...size,
      handLengthNorm: hand.lengthNorm,
    });
  };
};
