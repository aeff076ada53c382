import type { RawOf, Sense } from '../../src/vision/senses/raw-of.ts';
import type { SeatSeen, SeatsWanted } from '../../src/vision/senses/seat-seen.ts';
import type { FrameOf, HowOf } from '../../src/vision/senses/sense-kind.ts';
import type { FrameShown } from '../../synthetic-child/frame-shown.ts';

/** What the camera shows, frame by frame, and how the product is asked to look at it. Plain data. */
export type Clip<S extends Sense> = Readonly<{
  /** One for each frame, `FRAME_MS` apart. */
  frames: readonly FrameShown[];
  how: HowOf[S];
  wanted: SeatsWanted;
  /** Each its own sensor noise. */
  seed: number;
  /** Sensor noise in times of a usual webcam's; 1 where nothing is said. */
  noiseTimes?: 1 | 2;
  /** Length of the pointing hand in heights of the frame; a counting hand has its own. */
  handLengthNorm?: number;
  /** The model's own answers as well: many numbers. */
  withRaw?: boolean;
}>;

/** Thirty frames a second, by a clock of our own: no figure hangs on how fast this machine is. */
export const FRAME_MS = 33;

type People = Readonly<{
  hand: FrameOf['hand']['hands'][number];
  body: FrameOf['body']['bodies'][number];
  face: FrameOf['face']['faces'][number];
}>;

/** What the product made of one frame. */
export type SeenFrame<S extends Sense> = Readonly<{
  /** Since the clip began. */
  timeMs: number;
  /** How many the model found. */
  found: number;
  /** Those the tracker tells of, without their landmarks. */
  people: readonly Omit<People[S], 'landmarks'>[];
  /** What each seat shows of what is wanted. */
  seats: readonly SeatSeen[];
  /** Empty unless asked for. */
  raw: readonly RawOf[S][];
}>;
