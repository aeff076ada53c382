import type { RawHand } from './raw-hand.ts';

/** MediaPipe's result of a frame, as far as it is read. */
type HandResult = Readonly<{
  landmarks: readonly (readonly Readonly<{ x: number; y: number }>[])[];
  handedness: readonly (readonly Readonly<{ categoryName: string; score: number }>[])[];
}>;

export function readHands(result: HandResult): readonly RawHand[] {
  return result.landmarks.map((landmarks, place): RawHand => {
    const handedness = result.handedness[place]?.[0];
    return {
      landmarks: landmarks.map(({ x, y }) => ({ x, y })),
      side: handedness?.categoryName === 'Left' ? 'left' : 'right',
      sideScore: handedness?.score ?? 0,
    };
  });
}
