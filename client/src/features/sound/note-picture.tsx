/** A note of music: here one chooses what is heard. Crossed out where nothing is. */
export function NotePicture({ isSilent }: { isSilent: boolean }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M12 24V7l14-3v17" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M12 6.5 26 3.5v6L12 12.5Z" fill="currentColor" />
      <ellipse cx="8.5" cy="24" rx="5" ry="4" fill="currentColor" />
      <ellipse cx="22.5" cy="21" rx="5" ry="4" fill="currentColor" />
      {isSilent ? (
        <>
          <path d="M4 3 29 29" stroke="var(--pill)" strokeWidth="7" />
          <path d="M3 4 28 30" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        </>
      ) : null}
    </svg>
  );
}
