/** Two faces side by side: somebody sits beside the child. Eyes and smiles as the firefly's, and nobody in particular. */
export function TwoChildren() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <Face x={42} y={28} light="var(--berry)" deep="var(--berry-deep)" />
      <Face x={23} y={37} light="var(--sun)" deep="var(--sun-deep)" />
    </svg>
  );
}

function Face({ x, y, light, deep }: { x: number; y: number; light: string; deep: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="20" fill={deep} />
      <circle cx="-1" cy="-1.5" r="18" fill={light} />
      <circle cx="-6" cy="-3" r="2.6" fill="#2b2440" />
      <circle cx="6" cy="-3" r="2.6" fill="#2b2440" />
      <path d="M-7 4q7 8 14 0" fill="none" stroke="#2b2440" strokeWidth="3" strokeLinecap="round" />
    </g>
  );
}
