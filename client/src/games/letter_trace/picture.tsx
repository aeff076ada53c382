/** A letter that is a road, with a star at its start. */
export function Picture() {
  return (
    <svg viewBox="0 0 64 64" width="100%" height="100%" aria-hidden="true">
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path
          d="M46 22a17 17 0 1 0 0 20M47 15v22c0 8 3 12 9 12"
          stroke="var(--picture-road, #5b4b8a)"
          strokeWidth="13"
        />
        <path
          d="M46 22a17 17 0 1 0 0 20M47 15v22c0 8 3 12 9 12"
          stroke="#fffbf2"
          strokeWidth="2.6"
          strokeDasharray="5 6"
        />
      </g>
      <path
        d="M47 2l3.7 7.6 8.3 1.2-6 5.9 1.4 8.3-7.4-3.9-7.4 3.9 1.4-8.3-6-5.9 8.3-1.2Z"
        fill="#ffc857"
        stroke="#f2a93b"
        strokeWidth="1.5"
      />
    </svg>
  );
}
