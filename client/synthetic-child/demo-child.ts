import type { ChildScene } from './child-scene.ts';
import { stepTowards, wanderingPoint } from './demo-motion.ts';
import { approachScene, type SeatShown, sceneOfSeats } from './demo-seats.ts';
import type { FrameShown } from './frame-shown.ts';
import { type FramePoint, type HandInFrame, type HandSide, mirrorPoint } from './hand-path.ts';
import { DEMO_IDLE_MS, DEMO_SPEED_NORM_PER_S } from './limits.ts';

export type DemoChild = {
  /**
   * Sends the index fingertip of a seat's child to a point of the mirrored view: x 0 is the left edge as the player
   * sees themself. It moves there at a child's speed, so call it as often as the target changes. The second
   * child's hand comes with its first target.
   */
  readonly pointAt: (inMirroredView: FramePoint, seat?: 0 | 1) => void;
  /**
   * Shows a body, a face or counting hands in place of the pointing hands, one child for each seat; with
   * none those are back. Bodies and faces move there at a child's speed, as `pointAt` does.
   */
  readonly show: (...seats: readonly SeatShown[]) => void;
  readonly setVisible: (visible: boolean) => void;
  /** Where the first child's fingertip is now, in the mirrored view. */
  readonly fingertip: () => FramePoint;
  /** What the camera sees then; to be asked for every frame in turn. */
  readonly shownAt: (timeMs: number) => FrameShown;
};

type Target = FramePoint & { readonly setAtMs: number };

type Pointing = { readonly side: HandSide; readonly tip: FramePoint; readonly target?: Target };

/** The hand each seat points with, towards the other: the first child sits at the right. */
const SIDES: Readonly<Record<0 | 1, HandSide>> = { 0: 'right', 1: 'left' };

/** A child that plays by itself, or two, at whatever clock. */
export const createDemoChild = (nowMs: () => number): DemoChild => {
  let visible = true;
  let lastMs = nowMs();
  let pointing: readonly Pointing[] = [{ side: SIDES[0], tip: wanderingPoint(lastMs) }];
  let seats: readonly SeatShown[] = [];
  let scene: ChildScene | undefined;

  /** Where a pointing hand is, which goes on while something else is shown. */
  const moved = ({ side, tip, target }: Pointing, timeMs: number): Pointing => {
    const isIdle = target === undefined || timeMs - target.setAtMs > DEMO_IDLE_MS;
    const wandering = side === SIDES[0] ? wanderingPoint(timeMs) : tip;
    const reachNorm = (DEMO_SPEED_NORM_PER_S * (timeMs - lastMs)) / 1000;
    const next = stepTowards(tip, isIdle ? wandering : target, reachNorm);
    return { side, tip: next, ...(target && { target }) };
  };
  const inFrame = ({ side, tip }: Pointing): HandInFrame => ({
    side,
    moment: { ...tip, pose: 'point', visible, poseBefore: 'point', poseShare: 1 },
  });

  return {
    pointAt: (inMirroredView, seat = 0) => {
      const place = mirrorPoint(inMirroredView);
      const target = { ...place, setAtMs: nowMs() };
      const hand = pointing[seat] ?? { side: SIDES[seat], tip: place };
      pointing =
        seat === 0
          ? [{ ...hand, target }, ...pointing.slice(1)]
          : [pointing[0] ?? hand, { ...hand, target }];
    },
    show: (...wanted) => {
      seats = wanted;
    },
    setVisible: (wanted) => {
      visible = wanted;
    },
    fingertip: () => mirrorPoint(pointing[0]?.tip ?? { xNorm: 0.5, yNorm: 0.5 }),
    shownAt: (timeMs) => {
      pointing = pointing.map((hand) => moved(hand, timeMs));
      const seen = visible ? seats : [];
      scene = approachScene(scene, sceneOfSeats(seen), timeMs - lastMs);
      lastMs = timeMs;
      const fingers = seen.flatMap(({ hands }) => hands ?? []);
      return { hands: seats.length === 0 ? pointing.map(inFrame) : [], fingers, scene };
    },
  };
};
