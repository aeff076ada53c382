const BUBBLES = [
  { x: 42, y: 22, r: 18 },
  { x: 13, y: 31, r: 10 },
  { x: 31, y: 51, r: 11 },
];

/** Three soap bubbles, with the light on one side and the sky's colours on the other. */
export function Picture() {
  return (
    <svg viewBox="0 0 64 64" width="100%" height="100%" fill="none" aria-hidden="true">
      {BUBBLES.map(({ x, y, r }) => (
        <g key={x} transform={`translate(${x} ${y}) scale(${r / 10})`} strokeLinecap="round">
          <circle r="10" fill="#aeddff" />
          <path d="M-9.3-3.7A10 10 0 1 0 7 7.1 12 12 0 0 1-9.3-3.7Z" fill="#e0aef8" />
          <circle r="9.3" stroke="#8f7be0" strokeWidth="1.4" />
          <path d="M-6-2.5A6.5 6.5 0 0 1-2.5-6" stroke="#fff" strokeWidth="2.4" />
          <path d="M6.3 2.5A7 7 0 0 1 3.5 6" stroke="#fcd53f" strokeWidth="1.6" />
        </g>
      ))}
    </svg>
  );
}
