import { Link } from 'react-router';
import { useWords } from '../../words/use-words.ts';

/** The way to the grown-ups' room, which asks its question itself. */
export function GrownUpDoor({ className }: { className?: string | undefined }) {
  const { grownUps } = useWords('home').buttons;
  return (
    <Link to="/parents" className={className}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect x="7" y="3" width="18" height="26" rx="4" fill="var(--wood)" />
        <path d="M16 3h5a4 4 0 0 1 4 4v22h-9Z" fill="var(--wood-deep)" opacity="0.55" />
        <circle cx="21" cy="17" r="2" fill="var(--sun)" />
      </svg>
      <span>{grownUps}</span>
    </Link>
  );
}
