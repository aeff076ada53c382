/** How far the hand has gone since it last touched a bubble, while one was there to be popped. */
export type HandWay = Readonly<{
  /** Where it is, in spans, without its trembling, and where its last stride ended. */
  hand: Readonly<{ x: number; y: number }>;
  stride: Readonly<{ x: number; y: number }>;
  wentSpans: number;
  /** How far off the nearest right bubble was as it set out. */
  neededSpans: number;
}>;
