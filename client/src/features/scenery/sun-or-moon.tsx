import { chooseTheme, useIsDusk } from '../../ui/theme.ts';

/** The light in the sky; a tap lets the day end or begin. */
export function SunOrMoon({
  className,
  words,
}: {
  className?: string | undefined;
  words: Readonly<Record<'day' | 'dusk', string>>;
}) {
  const isDusk = useIsDusk();
  return (
    <button
      type="button"
      className={className}
      aria-label={isDusk ? words.day : words.dusk}
      onClick={() => chooseTheme(isDusk ? 'day' : 'dusk')}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true" data-lively="light">
        {isDusk ? (
          <>
            <circle cx="50" cy="50" r="46" fill="var(--sun)" opacity="0.18" />
            <path d="M58 14a38 38 0 1 0 28 52A32 32 0 0 1 58 14Z" fill="var(--sun)" />
          </>
        ) : (
          <>
            <circle cx="50" cy="50" r="49" fill="var(--sun)" opacity="0.35" />
            <circle cx="50" cy="50" r="36" fill="var(--sun)" />
            <path d="M60 15.5a36 36 0 0 1 0 69 48 48 0 0 0 0-69Z" fill="var(--sun-deep)" />
          </>
        )}
      </svg>
    </button>
  );
}
