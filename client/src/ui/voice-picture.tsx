/** A loudspeaker: here somebody speaks. */
export function VoicePicture() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M5 12h5l8-7v22l-8-7H5Z" fill="currentColor" />
      <path
        d="M22 11a7 7 0 0 1 0 10M25 7a12 12 0 0 1 0 18"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
