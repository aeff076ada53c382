/** The fingertip as one computed frame showed it, in the mirrored view. */
export type TipSample = Readonly<{
  /** When the frame was taken and when its hand was known, on the page's clock. */
  takenAtMs: number;
  knownAtMs: number;
  inferenceMs: number;
  raw: Readonly<{ xNorm: number; yNorm: number }>;
  filtered: Readonly<{ xNorm: number; yNorm: number }>;
}>;

/** What a page looks for: `?sense=` of its address. */
export type BenchSense = 'hand' | 'body' | 'face';

/** What a measured page hands back: plain JSON. */
export type PageResult = Readonly<{
  measuredMs: number;
  /** Between two drawn frames of the page. */
  frameGapsMs: readonly number[];
  inferenceMs: readonly number[];
  computedFrames: number;
  /** Of those, in which somebody was seen. */
  seenFrames: number;
  /** Of a hand. */
  tips: readonly TipSample[];
  detail: Readonly<Record<string, string | number>>;
}>;

declare global {
  interface Window {
    /** Set by the page when it can be measured. */
    measure?: (durationMs: number) => Promise<PageResult>;
    /** Why it cannot. */
    failure?: string;
  }
}
