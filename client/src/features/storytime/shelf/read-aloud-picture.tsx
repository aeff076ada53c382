/** An open book that speaks. */
export function ReadAloudPicture() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M2 15c5-2 10-1 13 2v13c-3-3-8-4-13-2Z" fill="var(--berry)" />
      <path d="M28 15c-5-2-10-1-13 2v13c3-3 8-4 13-2Z" fill="var(--berry-deep)" />
      <path
        d="M11 10a5.6 5.6 0 0 1 8 0M7.5 6a11 11 0 0 1 15 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
