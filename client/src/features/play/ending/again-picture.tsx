/** Round once more: an arrow that comes back to where it began. */
export const AgainPicture = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path
      d="M50 40a20 20 0 1 1-2-19"
      fill="none"
      stroke="currentColor"
      strokeWidth="9"
      strokeLinecap="round"
    />
    <path d="M55 7v19H36Z" fill="currentColor" />
  </svg>
);
