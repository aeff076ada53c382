/** A basket full of fruit, and one with a number on its way down. */
export function Picture() {
  return (
    <svg viewBox="0 0 64 64" width="100%" height="100%" aria-hidden="true">
      <path d="M8 36h48l-6 24H14Z" fill="#c98d57" />
      <path d="M36 36h20l-6 24H36Z" fill="#a86f3f" />
      <path d="M12 46h40M14 54h36" stroke="#8f5f3b" strokeWidth="2" />
      <circle cx="18" cy="33" r="8" fill="#f2a93b" />
      <circle cx="46" cy="33" r="8" fill="#7d68bb" />
      <circle cx="32" cy="31" r="9" fill="#e4576e" />
      <path d="M5 36h54" stroke="#8f5f3b" strokeWidth="6" strokeLinecap="round" />
      <path d="M32 6q2-6 9-5-1 6-9 5Z" fill="#4a9350" />
      <circle cx="32" cy="14" r="10" fill="#e4576e" />
      <circle cx="32" cy="14" r="6.500" fill="#fffbf2" />
      <circle cx="29.500" cy="12" r="1.400" fill="#2b2440" />
      <circle cx="34.500" cy="12" r="1.400" fill="#2b2440" />
      <circle cx="32" cy="16.500" r="1.400" fill="#2b2440" />
    </svg>
  );
}
