import type { ReactNode } from 'react';

type Limb = readonly (readonly [number, number])[];

type Shape = Readonly<{
  leftArm?: Limb;
  rightArm?: Limb;
  leftLeg?: Limb;
  rightLeg?: Limb;
  /** Degrees about the feet; 1 px of a picture of 64 by 64 to the right, and down. */
  leanDeg?: number;
  rightPx?: number;
  downPx?: number;
  children?: ReactNode;
}>;

const LEFT_SHOULDER = [25, 28] as const;
const RIGHT_SHOULDER = [39, 28] as const;
const LEFT_HIP = [28, 43] as const;
const RIGHT_HIP = [36, 43] as const;

const line = (points: Limb) => `M${points.map((point) => point.join(' ')).join('L')}`;

/** A child from the front, as in a mirror: what is left in the picture is the child's left. */
export function BodyPicture({
  leftArm = [[18, 42]],
  rightArm = [[46, 42]],
  leftLeg = [[27, 59]],
  rightLeg = [[37, 59]],
  leanDeg = 0,
  rightPx = 0,
  downPx = 0,
  children,
}: Shape) {
  const round = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return (
    <g>
      <g transform={`translate(${rightPx} ${downPx}) rotate(${leanDeg} 32 60)`}>
        <path d={line([LEFT_HIP, ...leftLeg])} {...round} stroke="var(--plum)" strokeWidth="7" />
        <path d={line([RIGHT_HIP, ...rightLeg])} {...round} stroke="var(--plum)" strokeWidth="7" />
        <rect x="22" y="23" width="20" height="24" rx="8" fill="var(--pond)" />
        <circle cx="32" cy="13" r="9.5" fill="var(--sun)" />
        <circle cx="28.5" cy="12.5" r="1.5" fill="var(--on-sign)" />
        <circle cx="35.5" cy="12.5" r="1.5" fill="var(--on-sign)" />
        <path
          d={line([LEFT_SHOULDER, ...leftArm])}
          {...round}
          stroke="var(--sun-deep)"
          strokeWidth="6"
        />
        <path
          d={line([RIGHT_SHOULDER, ...rightArm])}
          {...round}
          stroke="var(--sun-deep)"
          strokeWidth="6"
        />
      </g>
      {children}
    </g>
  );
}
