/** Every limit and threshold of following bodies. */

/** The model's own measure below which a point is guessed: hidden, or outside of the picture. */
export const SEEN_VISIBILITY = 0.5;

export const BODY_LIMITS = {
  /** Shoulders and torso are smoothed over this long: a child that turns for a moment is no smaller. */
  scaleOverMs: 1000,
} as const;

/** A model for one body computes the frames; one for two looks whether another is there. */
export const BODY_LOOK_LIMITS = {
  /** A frame for two costs 1.6 of one for one: a few frames a second. A second child does not come in a hurry. */
  everyMs: 400,
  /** Not seen for as long, the second body is gone. */
  secondIsBelievedMs: 800,
} as const;

/** How the joints of a body are looked at for motion. */
export const JOINT_LIMITS = {
  /** Over this long, and at least as many frames. */
  windowMs: 500,
  leastFrames: 5,
} as const;

/** What the room alone does to a body that stands still, in frame heights. */
export const JITTER_LIMITS = {
  /** No room shakes more than this: whoever moves all the time still has a floor. */
  floorMost: 0.01,
  /** A calmer moment lowers it, and a noisier room raises it, over this long. */
  fallsOverMs: 1000,
  risesOverMs: 10_000,
  /** More than so many floors is the child, and raises nothing. */
  roomMostFloors: 2,
} as const;

export const SEATED_LIMITS = {
  /** Hips or knees out of sight for as long: the child sits at a table, or stands too near. */
  hiddenForMs: 1000,
  /** Seen thighs are bent when they reach down less than this, in torsos. */
  bentThighTorsos: 0.55,
  /** Bent for as long and with hips that rest: a chair, and no crouch. */
  bentForMs: 3000,
  /** Hips rest while they move no farther than this, in torsos. */
  hipsRestTorsos: 0.15,
  /** Standing in full for as long ends it. */
  standingForMs: 700,
  /** Standing thighs reach down at least this, in torsos. */
  straightThighTorsos: 0.7,
} as const;

/** A hand waved above the elbow. */
export const BODY_WAVE_LIMITS = {
  /** So many swings to and fro. */
  swings: 4,
  /** Each this wide at least, in shoulder widths, and no longer than this. */
  swingLeast: 0.25,
  swingMostMs: 700,
} as const;
