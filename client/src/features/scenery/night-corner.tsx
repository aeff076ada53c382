const STARS = [
  [150, 84, 9],
  [236, 44, 6],
  [250, 150, 11],
  [330, 92, 7],
  [352, 208, 9],
  [430, 150, 6],
  [440, 250, 8],
  [88, 30, 6],
] as const;

/** One of so many twinkles: a sky that sparkles all over says look here. */
const TWINKLES = 3;

/** A piece of night that hangs in the sky's corner: stars live there. */
export function NightCorner() {
  return (
    <svg viewBox="0 0 500 330" preserveAspectRatio="xMaxYMin meet" aria-hidden="true">
      <path
        d="M20 0c-24 58 8 118 76 122 4 62 80 98 140 66 22 70 116 90 160 36 22 46 68 66 104 60V0Z"
        fill="var(--plum)"
      />
      <path
        d="M150 0c-12 40 12 78 58 80 8 48 66 68 108 40 18 48 78 62 112 30 18 26 46 36 72 34V0Z"
        fill="var(--plum-deep)"
      />
      {STARS.map(([x, y, r], place) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(${r})`} fill="var(--sun)">
          <path
            data-lively={place % TWINKLES === 0 ? 'star' : undefined}
            d="M0-1 .28-.32 1 0 .28.32 0 1-.28.32-1 0-.28-.32Z"
          />
        </g>
      ))}
    </svg>
  );
}
