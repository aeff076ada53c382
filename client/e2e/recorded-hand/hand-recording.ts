import type { RawHand } from '../../src/vision/senses/hand/raw-hand.ts';
import type { FramePoint, HandSide } from '../../synthetic-child/hand-path.ts';
import type { HandPose } from '../../synthetic-child/hand-pose.ts';
import type { StampedHand } from '../../synthetic-child/hand-stamp.ts';
import { GRID_COLUMNS, GRID_ROWS } from './limits.ts';
import type { RecordingOrigins } from './recording-origins.ts';
import { readSight, UNSEEN } from './sight-codec.ts';

/** What the real model said of the synthetic hand, once, at each place of a grid. */
export type HandRecording = Readonly<{
  origins: RecordingOrigins;
  /** Row by row from the top left; a word of `sight-codec.ts` each. */
  sights: Readonly<Record<HandSide, Readonly<Record<HandPose, readonly string[]>>>>;
}>;

export const gridPlace = (place: number): FramePoint => ({
  xNorm: (place % GRID_COLUMNS) / (GRID_COLUMNS - 1),
  yNorm: Math.floor(place / GRID_COLUMNS) / (GRID_ROWS - 1),
});

const nearestLine = (placeNorm: number, lines: number): number =>
  Math.max(0, Math.min(lines - 1, Math.round(placeNorm * (lines - 1))));

export const nearestPlace = ({ xNorm, yNorm }: FramePoint): number =>
  nearestLine(yNorm, GRID_ROWS) * GRID_COLUMNS + nearestLine(xNorm, GRID_COLUMNS);

/** Answers as the model does: no more hands than it was started for, and none where it found none. */
export const seeHands = (
  { sights }: Pick<HandRecording, 'sights'>,
  shown: readonly StampedHand[],
  maxHands: number,
): readonly RawHand[] =>
  shown
    .flatMap((hand) => {
      const sight = sights[hand.side][hand.pose][nearestPlace(hand)] ?? UNSEEN;
      return readSight(sight, hand) ?? [];
    })
    .slice(0, maxHands);
