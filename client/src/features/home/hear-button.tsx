import type { GameId } from '@advay/shared/games/catalogue';

export function HearButton({
  className,
}: {
  className?: string | undefined;
  onTell: (game: GameId | null) => void;
}) {
  return (
    <button type="button" className={className} aria-label="Hear where you can play">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M5 12h5l8-7v22l-8-7H5Z" fill="var(--text)" />
        <path
          d="M22 11a7 7 0 0 1 0 10M25 7a12 12 0 0 1 0 18"
          fill="none"
          stroke="var(--text)"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
