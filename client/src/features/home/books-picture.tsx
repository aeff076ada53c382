/** Three books that lean on each other. */
export function BooksPicture() {
  return (
    <svg viewBox="0 0 64 64" width="100%" height="100%" aria-hidden="true">
      <path d="M5 12h16v44H5z" fill="#e4576e" />
      <path d="M21 8h15v48H21z" fill="#3fa7d6" />
      <path d="m37 18 14-5 11 39-14 5z" fill="#ffc857" />
      <path
        d="M5 20h16M5 47h16M21 17h15M21 22h15M40 26l13-4M47 50l13-4"
        fill="none"
        stroke="#fffbf2"
        strokeWidth="3"
      />
    </svg>
  );
}
