export type Finger = 'thumb' | 'index' | 'middle' | 'ring' | 'little';

/** In the order in which a child puts them up to count. */
const COUNTING: readonly Finger[] = ['index', 'middle', 'ring', 'little', 'thumb'];

// Spread, so that each can be counted: its middle, the top of the raised finger, and its turn in degrees about the palm.
const FINGERS: readonly Readonly<{ finger: Finger; x: number; top: number; turnDeg: number }>[] = [
  { finger: 'index', x: 21, top: 8, turnDeg: -9 },
  { finger: 'middle', x: 29, top: 3, turnDeg: -3 },
  { finger: 'ring', x: 37, top: 5, turnDeg: 3 },
  { finger: 'little', x: 45, top: 12, turnDeg: 10 },
];
const WIDTH = 7;
const KNUCKLE_TOP = 29;

export function fingersOf(count: number): readonly Finger[] {
  return COUNTING.slice(0, count);
}

/** A hand seen from its palm, with these fingers up and the others folded in. */
export function HandPicture({ up }: Readonly<{ up: readonly Finger[] }>) {
  const raised = FINGERS.filter(({ finger }) => up.includes(finger));
  const folded = FINGERS.filter(({ finger }) => !up.includes(finger));
  return (
    <g>
      {raised.map(({ finger, x, top, turnDeg }) => (
        <rect
          key={finger}
          x={x - WIDTH / 2}
          y={top}
          width={WIDTH}
          height={44 - top}
          rx={WIDTH / 2}
          transform={`rotate(${turnDeg} 33 52)`}
          fill="var(--sun)"
        />
      ))}
      {up.includes('thumb') && (
        <path d="M22 50 7 35" stroke="var(--sun)" strokeWidth="8.5" strokeLinecap="round" />
      )}
      <rect x="17" y="34" width="32" height="27" rx="11" fill="var(--sun)" />
      {folded.map(({ finger, x }) => (
        <rect
          key={finger}
          x={x - WIDTH / 2}
          y={KNUCKLE_TOP}
          width={WIDTH}
          height="15"
          rx={WIDTH / 2}
          fill="var(--sun-deep)"
        />
      ))}
      {!up.includes('thumb') && (
        <path d="M21 50H37" stroke="var(--sun-deep)" strokeWidth="7.5" strokeLinecap="round" />
      )}
    </g>
  );
}

/** So many fingers, by two hands from six on, with the number beside them. */
export function CountPicture({ count }: Readonly<{ count: number }>) {
  const second = count > 5 ? count - 5 : null;
  return (
    <g>
      {second === null ? (
        <g transform="translate(-4 -3) scale(0.94)">
          <HandPicture up={fingersOf(count)} />
        </g>
      ) : (
        <g>
          <g transform="translate(33 -1) scale(-0.64 0.64)">
            <HandPicture up={fingersOf(5)} />
          </g>
          <g transform="translate(31 -1) scale(0.64)">
            <HandPicture up={fingersOf(second)} />
          </g>
        </g>
      )}
      <text
        x="61"
        y="62"
        textAnchor="end"
        fontFamily="var(--font-heading)"
        fontWeight="700"
        fontSize="27"
        fill="var(--on-sign)"
        stroke="var(--sign)"
        strokeWidth="5"
        paintOrder="stroke"
      >
        {count}
      </text>
    </g>
  );
}

/** Thumb and index tip to tip. */
export function PinchPicture() {
  return (
    <g>
      <rect x="27" y="8" width="8" height="34" rx="4" fill="var(--sun)" />
      <rect x="36" y="9" width="8" height="34" rx="4" fill="var(--sun)" />
      <rect x="45" y="15" width="8" height="28" rx="4" fill="var(--sun)" />
      <rect x="21" y="33" width="32" height="27" rx="12" fill="var(--sun)" />
      <path
        d="M27 38C24 26 18 21 11 24M25 52C16 46 10 36 11 24"
        fill="none"
        stroke="var(--sun-deep)"
        strokeWidth="8"
        strokeLinecap="round"
      />
      <circle cx="10" cy="22" r="3.5" fill="var(--berry)" />
    </g>
  );
}

/** A fist that comes down on a drum. */
export function StrikePicture() {
  return (
    <g>
      <g transform="translate(7 -21) scale(0.76)">
        <HandPicture up={[]} />
      </g>
      <path d="M10 6V20M54 6V20" stroke="var(--plum)" strokeWidth="5" strokeLinecap="round" />
      <path d="M10 40H54L50 60H14Z" fill="var(--berry)" />
      <ellipse cx="32" cy="40" rx="22" ry="8" fill="var(--cream)" />
      <ellipse
        cx="32"
        cy="40"
        rx="22"
        ry="8"
        fill="none"
        stroke="var(--berry-deep)"
        strokeWidth="3"
      />
    </g>
  );
}
