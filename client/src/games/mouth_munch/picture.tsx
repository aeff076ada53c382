/** A round mouth, wide open, with a letter on its way in. */
export function Picture() {
  return (
    <svg viewBox="0 0 64 64" width="100%" height="100%" aria-hidden="true">
      <path d="M14 20 9 7l13 6ZM50 20l5-13-13 6Z" fill="#ffc857" />
      <circle cx="32" cy="36" r="26" fill="#f4935f" />
      <path d="M44 13a26 26 0 0 1-2 47 34 34 0 0 0 2-47Z" fill="#dc7446" />
      <circle cx="22" cy="26" r="7" fill="#fff" />
      <circle cx="42" cy="26" r="7" fill="#fff" />
      <circle cx="23" cy="27" r="3.6" fill="#2b2440" />
      <circle cx="41" cy="27" r="3.6" fill="#2b2440" />
      <ellipse cx="32" cy="45" rx="15" ry="13" fill="#2b2440" />
      <ellipse cx="32" cy="53" rx="9" ry="5" fill="#e4576e" />
      <circle cx="32" cy="42" r="9" fill="#fffbf2" />
      <path
        d="m28 47 4-10 4 10m-6.6-3.5h5.200"
        fill="none"
        stroke="#5b4b8a"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
