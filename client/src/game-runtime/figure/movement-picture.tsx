import type { ReactNode } from 'react';
import { FINGER_COUNTS, type MovementId } from '../../controls/movement.ts';
import { ArrowMark, type Way } from './arrow-mark.tsx';
import { BodyPicture } from './body-picture.tsx';
import { FacePicture, OPEN_MOUTH, ROUND_LIPS, SMALL_MOUTH, WIDE_MOUTH } from './face-picture.tsx';
import {
  CountPicture,
  fingersOf,
  HandPicture,
  PinchPicture,
  StrikePicture,
} from './hand-picture.tsx';

type FingersId = Extract<MovementId, `fingers-${number}`>;

const FIST = <HandPicture up={[]} />;
const OPEN_HAND = <HandPicture up={fingersOf(5)} />;

function swept(way: Way): ReactNode {
  const isAcross = way === 'left' || way === 'right';
  return (
    <g>
      <g transform={isAcross ? 'translate(10 -2) scale(0.7)' : 'translate(-5 8) scale(0.82)'}>
        {OPEN_HAND}
      </g>
      {isAcross ? (
        <ArrowMark way={way} x={32} y={54} size={1.5} />
      ) : (
        <ArrowMark way={way} x={54} y={32} size={1.6} />
      )}
    </g>
  );
}

const SIGN_PICTURES: Readonly<Record<Exclude<MovementId, FingersId>, ReactNode>> = {
  fist: <g transform="translate(-8 -24) scale(1.22)">{FIST}</g>,
  'open-palm': OPEN_HAND,
  point: <HandPicture up={['index']} />,
  pinch: <PinchPicture />,
  wave: (
    <g>
      <g transform="rotate(14 32 60) translate(4 6) scale(0.86)">{OPEN_HAND}</g>
      <path
        d="M6 26Q1 34 5 42M58 10Q65 18 61 27"
        fill="none"
        stroke="var(--plum)"
        strokeWidth="4.5"
        strokeLinecap="round"
      />
    </g>
  ),
  strike: <StrikePicture />,
  'sweep-left': swept('left'),
  'sweep-right': swept('right'),
  'sweep-up': swept('up'),
  'sweep-down': swept('down'),
  'arms-up': <BodyPicture leftArm={[[13, 8]]} rightArm={[[51, 8]]} />,
  'arm-out-left': <BodyPicture leftArm={[[5, 28]]} />,
  'arm-out-right': <BodyPicture rightArm={[[59, 28]]} />,
  'touch-head': (
    <BodyPicture
      leftArm={[
        [14, 20],
        [25, 6],
      ]}
      rightArm={[
        [50, 20],
        [39, 6],
      ]}
    />
  ),
  'cross-midline-left': (
    <BodyPicture
      leftArm={[
        [34, 37],
        [52, 33],
      ]}
    />
  ),
  'cross-midline-right': (
    <BodyPicture
      rightArm={[
        [30, 37],
        [12, 33],
      ]}
    />
  ),
  crouch: (
    <BodyPicture
      downPx={10}
      leftArm={[[20, 42]]}
      rightArm={[[44, 42]]}
      leftLeg={[
        [16, 43],
        [21, 50],
      ]}
      rightLeg={[
        [48, 43],
        [43, 50],
      ]}
    >
      <ArrowMark way="down" x={56} y={14} />
    </BodyPicture>
  ),
  'one-leg-left': (
    <BodyPicture
      leftArm={[[9, 24]]}
      rightArm={[[55, 24]]}
      leftLeg={[
        [17, 47],
        [20, 56],
      ]}
    />
  ),
  'one-leg-right': (
    <BodyPicture
      leftArm={[[9, 24]]}
      rightArm={[[55, 24]]}
      rightLeg={[
        [47, 47],
        [44, 56],
      ]}
    />
  ),
  still: (
    <BodyPicture leftArm={[[23, 44]]} rightArm={[[41, 44]]}>
      <path
        d="M8 20Q4 36 8 52M56 20Q60 36 56 52"
        fill="none"
        stroke="var(--plum)"
        strokeWidth="4.5"
        strokeLinecap="round"
      />
    </BodyPicture>
  ),
  'pose-wings': <BodyPicture leftArm={[[5, 27]]} rightArm={[[59, 27]]} />,
  'pose-star': (
    <BodyPicture
      leftArm={[[8, 14]]}
      rightArm={[[56, 14]]}
      leftLeg={[[16, 58]]}
      rightLeg={[[48, 58]]}
    />
  ),
  'pose-cactus': (
    <BodyPicture
      leftArm={[
        [9, 29],
        [9, 12],
      ]}
      rightArm={[
        [55, 29],
        [55, 12],
      ]}
    />
  ),
  'pose-pot': (
    <BodyPicture
      leftArm={[
        [12, 38],
        [24, 44],
      ]}
      rightArm={[
        [52, 25],
        [59, 13],
      ]}
    />
  ),
  'pose-tree': (
    <BodyPicture
      downPx={1}
      leftArm={[
        [17, 15],
        [30, 2],
      ]}
      rightArm={[
        [47, 15],
        [34, 2],
      ]}
      leftLeg={[
        [15, 51],
        [31, 54],
      ]}
    />
  ),
  'lean-left': (
    <BodyPicture leanDeg={-24} rightPx={8}>
      <ArrowMark way="left" x={12} y={54} />
    </BodyPicture>
  ),
  'lean-right': (
    <BodyPicture leanDeg={24} rightPx={-8}>
      <ArrowMark way="right" x={52} y={54} />
    </BodyPicture>
  ),
  'step-left': (
    <BodyPicture rightPx={8} leftLeg={[[12, 57]]}>
      <ArrowMark way="left" x={12} y={36} size={1.2} />
    </BodyPicture>
  ),
  'step-right': (
    <BodyPicture rightPx={-8} rightLeg={[[52, 57]]}>
      <ArrowMark way="right" x={52} y={36} size={1.2} />
    </BodyPicture>
  ),
  'mouth-open': <FacePicture mouth={OPEN_MOUTH} />,
  'smile-shape': <FacePicture mouth={WIDE_MOUTH} />,
  'brows-up': <FacePicture areBrowsUp />,
  'cheeks-out': <FacePicture areCheeksOut mouth={SMALL_MOUTH} />,
  'lips-round': <FacePicture mouth={ROUND_LIPS} />,
  'eyes-closed': <FacePicture areEyesClosed />,
  'head-turn-left': (
    <FacePicture turnPx={-8}>
      <ArrowMark way="left" x={12} y={56} size={1.2} />
    </FacePicture>
  ),
  'head-turn-right': (
    <FacePicture turnPx={8}>
      <ArrowMark way="right" x={52} y={56} size={1.2} />
    </FacePicture>
  ),
  'head-tilt-left': <FacePicture tiltDeg={-24} />,
  'head-tilt-right': <FacePicture tiltDeg={24} />,
  'x-left': <ArrowMark way="left" x={34} y={32} size={2.6} />,
  'x-right': <ArrowMark way="right" x={30} y={32} size={2.6} />,
  'y-up': <ArrowMark way="up" x={32} y={34} size={2.6} />,
  'y-down': <ArrowMark way="down" x={32} y={30} size={2.6} />,
};

/** What a child does, as a picture of it. */
export function MovementPicture({ id }: Readonly<{ id: MovementId }>) {
  const count = FINGER_COUNTS.find((fingers) => id === `fingers-${fingers}`);
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      {count === undefined ? (
        SIGN_PICTURES[id as Exclude<MovementId, FingersId>]
      ) : (
        <CountPicture count={count} />
      )}
    </svg>
  );
}
