import type { ModelName } from '../model-manifest.ts';
import type { ViewPoint } from '../view-space.ts';
import type { PlayedByBody } from './body/track.ts';
import type { BodyFrame } from './body/tracked-body.ts';
import type { PlayedByFace } from './face/track.ts';
import type { FaceFrame } from './face/tracked-face.ts';
import type { PlayedBy } from './hand/track.ts';
import type { HandFrame } from './hand/tracked-hand.ts';
import type { RawOf, Sense } from './raw-of.ts';
import type { SeatsOfFrame, SeatsWanted } from './seat-seen.ts';

/** What a game is told of each frame. */
export type FrameOf = Readonly<{ hand: HandFrame; body: BodyFrame; face: FaceFrame }>;

/** How a sense is asked to look. */
export type HowOf = Readonly<{ hand: PlayedBy; body: PlayedByBody; face: PlayedByFace }>;

/** A frame as the model saw it, on the page's clock. */
type RawFrame<S extends Sense> = Readonly<{
  timeMs: number;
  frameAspect: number;
  seen: readonly RawOf[S][];
}>;

/** All that the pipeline has to know of a sense. */
export type SenseKind<S extends Sense> = Readonly<{
  sense: S;
  /** What seeing begins with. */
  files: readonly ModelName[];
  lite: ModelName;
  /** The finer model, for devices with time to spare. */
  full: ModelName | null;
  /** A tracker that has seen nothing yet; to be given every frame in turn. */
  createTracker(how: HowOf[S]): (raw: RawFrame<S>) => FrameOf[S];
  /** How large one is in the picture, in frame heights: the nearer the larger. */
  sizeOf(raw: RawOf[S], frameAspect: number): number;
  /** Whether anybody who plays is in the frame. */
  isAnybodyIn(frame: FrameOf[S]): boolean;
  /** Gives what the tracker tells of each frame, in turn, to the seats that are played. */
  createSeats(wanted: SeatsWanted): (frame: FrameOf[S]) => SeatsOfFrame;
  /** The first player's pointer, for the meter. */
  pointerIn(frame: FrameOf[S]): ViewPoint | null;
}>;
