import { CornerButton } from '../ui/round-button.tsx';
import { SpokenCaption } from './spoken-caption.tsx';
import { useSpokenLine } from './use-spoken-line.ts';

/** Says one sentence to a child who taps the ear. */
export function EarButton({ label, line }: { label: string; line: string }) {
  const { caption, say } = useSpokenLine();
  return (
    <>
      <SpokenCaption text={caption} />
      <CornerButton label={label} onClick={() => say(line)}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path
            d="M9 13a7.5 7.5 0 1 1 15 0c0 5-4.5 6-5 10-.4 3-2 5-5 5s-4.5-2-4.5-4.5M13 13a3.5 3.5 0 1 1 7 0c0 2-1.5 2.5-2 4"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
          />
        </svg>
      </CornerButton>
    </>
  );
}
