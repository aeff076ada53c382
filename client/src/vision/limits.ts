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

/** The part of the camera picture the play field uses: the rest is room to reach its corners without leaving it. */
export const FIELD_LIMITS = {
  share: 0.7,
  /** Where it ends below, of a picture of its own shape: the same as 0.7 in the middle. */
  lowestNorm: 0.85,
  /** Raised for a large hand it goes no higher than this, or where it began; then it becomes smaller. */
  highestNorm: 0.08,
} as const;

/**
 * Hands longer than 0.45 of the frame's height, which reach 0.415 from wrist to fingertip, lose their tip below 0.77 of
 * it, the longer the sooner (below 0.6 at 0.8): their palm is out of the picture. Reaches are in frame heights.
 */
export const HAND_SIZE_LIMITS = {
  smoothOverMs: 1000,
  /** A hand that reaches farther is large, until it reaches less than that. */
  largeFrom: 0.415,
  largeUntil: 0.39,
  /** So much of its reach below the fingertip has to be in the picture: 0.555 as measured, and a little more. */
  reachShare: 0.6,
  /** The field is moved no higher. */
  lowestLeast: 0.5,
  /** How fast the field moves, in frame heights a second. */
  lowestPerS: 0.02,
} as const;

/** A picture of the camera is looked at for light and edges so often, made as small as this. */
export const LOOK_LIMITS = {
  everyMs: 1000,
  widthPx: 160,
  heightPx: 120,
  /** Light is judged on a picture that is so many times smaller: noise of single pixels is gone there. */
  lightTimes: 5,
} as const;

/**
 * Edges in the small picture of `LOOK_LIMITS`. Across a sharp one two pixels differ as much as sixteen do; through a
 * greasy lens or a film a few tenths of it. The model, which looks at little more pixels than these, then sees no fingers.
 */
export const SHARPNESS_LIMITS = {
  /** So far to each side of a pixel, near and wide. */
  nearPx: 1,
  widePx: 8,
  /** The strongest edges count: this share of all pixels lies at one, and this share within the wide reach of it. */
  nearShare: 0.01,
  wideShare: 0.08,
  /** Nothing is said of a picture with less contrast, in lumas: a bare wall has no edge, sharp or not. */
  leastContrast: 14,
  /** A camera may write the time into its corners, sharp as nothing else: this share of each side is left out. */
  rimShare: 0.125,
  blurredBelow: 0.36,
  /** A sharp picture is believed when it is this much above. */
  hysteresis: 0.06,
} as const;

/** How near somebody is who was seen last before nobody was, by size in frame heights. */
export const DISTANCE_LIMITS = {
  /** So many frames saw somebody, none longer apart than this: a model now and then takes a toy for a hand. */
  leastFrames: 5,
  apartMostMs: 700,
  smoothOverMs: 300,
  /** As long it tells why nobody is seen; after that whoever was there has gone. */
  toldForMs: 12_000,
  /**
   * Hands by the longer side of what is seen of them, bodies from shoulder to shoulder, faces between the outer corners
   * of the eyes. Far ones are lost at a little less (hands of 0.08 to 0.13 are found now and then), near ones leave the
   * picture at a little more.
   */
  farBelow: { hand: 0.14, body: 0.07, face: 0.045 },
  nearAbove: { hand: 0.85, body: 0.6, face: 0.4 },
} as const;

/** Luma 0..255. At 25 the hand model sees half of the frames, at 12 none: it is said a little before that. */
export const LIGHT_LIMITS = {
  darkBelow: 18,
  dimBelow: 35,
  /** More light is believed when it is this much above the limit. */
  hysteresis: 4,
  /** So dark, and with so little to tell apart in it: a covered lens, or none that looks. */
  blackBelow: 20,
  blackSpread: 1.2,
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
  /** Another worker that saw for less than so long has seen nothing new: a silent camera's last picture comes again. */
  seesMs: 1000,
  /** Restarts in a row before the family is told. */
  restarts: 3,
  /** Having computed frames for so long a worker is well: the next trouble has all restarts before it. */
  healthyMs: 20_000,
} as const;
