const TURNS = { right: 0, down: 90, left: 180, up: 270 } as const;

export type Way = keyof typeof TURNS;

/** Which way it goes: a bold arrow about a point of a 64 by 64 picture. */
export function ArrowMark({
  way,
  x,
  y,
  size = 1,
}: Readonly<{ way: Way; x: number; y: number; size?: number }>) {
  return (
    <path
      transform={`translate(${x} ${y}) rotate(${TURNS[way]}) scale(${size})`}
      d="M-9 0H5M-1-7 7 0-1 7"
      fill="none"
      stroke="var(--plum)"
      strokeWidth="5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
