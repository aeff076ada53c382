/** A bat, and the ball on its way to it. */
export function Picture() {
  return (
    <svg viewBox="0 0 64 64" width="100%" height="100%" aria-hidden="true">
      <path d="m8 56 13-17 7 6-14 16q-5 2-6-5Z" fill="#a56953" />
      <circle cx="33" cy="31" r="20" fill="#e4576e" />
      <path d="M17 43q2 8 15 8L17 34q-2 4 0 9Z" fill="#f2a93b" />
      <path d="M25 18q7-5 15 0" fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
      <circle cx="54" cy="12" r="8" fill="#ffc857" stroke="#f2a93b" strokeWidth="2" />
    </svg>
  );
}
