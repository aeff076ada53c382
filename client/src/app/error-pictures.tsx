// Stand with the first script, so that they are here when nothing else came: a few strokes each.

/** A house among grass: the way to the garden. */
export function GardenPicture() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="m6 16 10-9 10 9v13H6z" fill="var(--cream)" />
      <path d="M2 16 16 4l14 12-2 2-12-10L4 18z" fill="var(--berry)" />
      <path d="M13 20h6v9h-6z" fill="var(--plum)" />
      <path d="M1 29c4-5 7-5 10 0 3-4 7-4 10 0 3-5 7-5 10 0z" fill="var(--leaf)" />
    </svg>
  );
}

/** Once round: what did not come is fetched again. */
export function AgainPicture() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M26 12a11 11 0 1 0 1 7M27 4v9h-9"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
      />
    </svg>
  );
}
