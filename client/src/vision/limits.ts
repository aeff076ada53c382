/** Every limit, time-out and threshold of the vision pipeline. */

export const CAMERA_LIMITS = {
  widthPx: 640,
  heightPx: 480,
  framesPerS: 30,
  /** A track muted for longer has lost its camera. */
  mutedIsLostMs: 3000,
} as const;

/** The loss ladder: a lost hand is believed, then waited for without a word, then lost. */
export const LOSS_LADDER = {
  holdMs: 200,
  /** As long as no frame missed it a hand is believed longer: a slow tablet computes three frames a second. */
  nextFrameMs: 600,
  graceMs: 900,
} as const;

/** Distances in frame heights, so that they mean the same in wide and tall pictures. */
export const IDENTITY_LIMITS = {
  /** A hand may always have moved this far between two frames. */
  gateBase: 0.15,
  /** And this much more for every second that passed. */
  gatePerS: 3,
  /** No hand jumps farther, however long the gap. */
  gateMost: 0.45,
  /** What a hand of the other side costs when two could be the one. */
  otherSidePenalty: 0.12,
  /** Sum of handedness scores at which a side is believed, and at which it may flip. */
  sideTrust: 2,
  /** The sum never grows beyond this, so that a wrong side can be mended in a second. */
  sideMost: 8,
} as const;

/** A model for one hand computes the frames; one for two looks whether another is there. */
export const LOOK_LIMITS = {
  /** A frame for two costs two and a half times one for one (43 ms to 16.7): a fifth of the frames at 30 a second. */
  everyMs: 170,
  /** Not seen for as long, the second hand is gone. */
  secondIsBelievedMs: 500,
} as const;

/** Shapes of a hand, in shares of its own measures: they mean the same near and far, turned and tilted. */
export const SHAPE_LIMITS = {
  /** A finger is out when its tip is so many times farther from the wrist than its middle joint. */
  fingerOutRatio: 1.2,
} as const;

/** What tells the player's hand from one that rests and from one behind. Scores are 0..1 and added. */
export const OWNER_LIMITS = {
  /** So fast, in frame heights a second, a hand is fully in use. */
  usedSpeedPerS: 0.25,
  /** How long a hand counts as used after it was: a child pauses. */
  usedForMs: 1500,
  /** The speed is looked at over this long: a palm trembles from frame to frame. */
  speedOverMs: 120,
  /** The other hand must be ahead by this, for so long, to be taken for the player's. */
  lead: 0.35,
  leadForMs: 90,
} as const;

/**
 * One-Euro settings of the pointer, in frame heights. At rest the low cut-off takes four fifths of the jitter at 30
 * frames a second; in motion the pointer trails by about 1 / (2π · beta) heights whatever its speed: less than a
 * hundredth. `npm run bench vision` prints what these settings do to jitter and lag.
 */
export const POINTER_FILTERS = {
  trace: { minCutoffHz: 0.3, beta: 40, speedCutoffHz: 0.6, restSpeedPerS: 0.02 },
  pop: { minCutoffHz: 0.5, beta: 60, speedCutoffHz: 1.5, restSpeedPerS: 0.03 },
} as const;

/** The part of the camera picture the play field uses: the rest is room to reach its corners without leaving it. */
export const FIELD_LIMITS = {
  share: 0.7,
} as const;

export const METER_LIMITS = {
  /** Frames behind the percentiles. */
  inferenceFrames: 120,
  /** Time behind the frame rate. */
  fpsWindowMs: 2000,
} as const;

export const DELEGATE_LIMITS = {
  warmUpRuns: 3,
  measuredRuns: 6,
  /** The GPU has to be this much faster, or its battery and start-up cost are not worth it. */
  gpuMostShareOfCpu: 0.9,
  /** One warm run as slow as this settles it. */
  hopelessMs: 80,
  /** A trial that is not warm by then is over: nobody waits for a slow GPU to build its programs. */
  warmUpMostMs: 3000,
} as const;

export const MODEL_LIMITS = {
  /** Frames to look at before and after a change of model. */
  judgedFrames: 90,
  /** What the full model costs over the lite one (39 ms to 26 ms on two cores without a GPU). */
  fullCostFactor: 1.5,
  /** The full model is tried only if it should stay below this at p95: half a camera frame is left over. */
  fullBudgetMs: 17,
  /** And given up for good above this. */
  fullTooSlowMs: 25,
} as const;

export const PUMP_LIMITS = {
  /** One frame being computed, one waiting for it. */
  framesInFlight: 2,
} as const;

export const WORKER_LIMITS = {
  /** From the first message to the first computed frame, while the GPU may be tried: some drivers never answer. */
  startWithGpuMs: 15_000,
  /** The same on the CPU alone; an old tablet takes its time to compile the wasm. */
  startMs: 45_000,
  /** No computed frame for as long while the page is seen: the worker is asked whether it is still there. */
  silentMs: 5000,
  /** It answers between two frames; one that does not within this is started anew. */
  answerMs: 3000,
  /** It is there, and still no picture for as long: the camera has stopped without a word. */
  noPictureMs: 5000,
  /** Restarts in a row before the family is told. */
  restarts: 3,
  /** Having computed frames for so long a worker is well: the next trouble has all restarts before it. */
  healthyMs: 20_000,
} as const;
