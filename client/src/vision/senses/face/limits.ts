/** Every limit of following faces. */
export const FACE_LIMITS = {
  /** The distance of the eyes is smoothed over this long. */
  scaleOverMs: 500,
  /** A face twice as large is as good as one that is so much nearer the middle, in frame widths. */
  doubledIsNearer: 0.25,
} as const;
