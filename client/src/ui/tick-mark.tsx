/** The tick of what is chosen, on its own round plate: the inside of a picture of 32 by 32. */
export const TickMark = () => (
  <>
    <circle cx="16" cy="16" r="16" fill="var(--action)" />
    <path
      d="M9 17l5 5 9-11"
      fill="none"
      stroke="var(--on-action)"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </>
);
