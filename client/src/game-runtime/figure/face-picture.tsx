import type { ReactNode } from 'react';

type Shape = Readonly<{
  mouth?: ReactNode;
  areEyesClosed?: boolean;
  areBrowsUp?: boolean;
  areCheeksOut?: boolean;
  /** How far the features stand to the right, and degrees of tilt to the right. */
  turnPx?: number;
  tiltDeg?: number;
  children?: ReactNode;
}>;

const INK = 'var(--on-sign)';
const stroke = { fill: 'none', strokeLinecap: 'round', strokeWidth: 3.5 } as const;

/** A mouth at rest, far from wide. */
const CALM_MOUTH = <path d="M27 45Q32 48 37 45" stroke={INK} {...stroke} />;

export const OPEN_MOUTH = (
  <g>
    <ellipse cx="32" cy="46" rx="9" ry="10.5" fill={INK} />
    <ellipse cx="32" cy="52" rx="5.5" ry="4" fill="var(--berry)" />
  </g>
);
export const WIDE_MOUTH = (
  <path d="M18 40Q32 59 46 40" stroke={INK} {...stroke} strokeWidth="4.5" />
);
export const ROUND_LIPS = (
  <circle cx="32" cy="46" r="5.5" fill={INK} stroke="var(--berry)" strokeWidth="4.5" />
);
export const SMALL_MOUTH = <path d="M29 47H35" stroke={INK} {...stroke} />;

/** A face from the front, as in a mirror. Shapes, never moods. */
export function FacePicture({
  mouth = CALM_MOUTH,
  areEyesClosed = false,
  areBrowsUp = false,
  areCheeksOut = false,
  turnPx = 0,
  tiltDeg = 0,
  children,
}: Shape) {
  return (
    <g>
      <g transform={`rotate(${tiltDeg} 32 54)`}>
        <circle cx="32" cy="35" r="25" fill="var(--sun)" />
        <path d="M8 30Q10 6 32 6T56 30Q44 16 32 18T8 30" fill="var(--wood)" />
        {areCheeksOut && (
          <g fill="var(--berry)">
            <circle cx="10" cy="45" r="10" />
            <circle cx="54" cy="45" r="10" />
          </g>
        )}
        <g transform={`translate(${turnPx} 0)`}>
          {areEyesClosed ? (
            <path d="M17 32Q22 37 27 32M37 32Q42 37 47 32" stroke={INK} {...stroke} />
          ) : (
            <g fill={INK}>
              <circle cx="23" cy="32" r={areBrowsUp ? 4.2 : 3.4} />
              <circle cx="41" cy="32" r={areBrowsUp ? 4.2 : 3.4} />
            </g>
          )}
          {areBrowsUp && <path d="M17 23Q23 17 28 22M36 22Q41 17 47 23" stroke={INK} {...stroke} />}
          {turnPx !== 0 && (
            <circle cx={32 + Math.sign(turnPx) * 3} cy="38" r="3.4" fill="var(--sun-deep)" />
          )}
          {mouth}
        </g>
      </g>
      {children}
    </g>
  );
}
