const TALL = { x: 21, y: 12, width: 22, height: 40 };
const WIDE = { x: 12, y: 21, width: 40, height: 22 };

type Props = Readonly<{
  className?: string | undefined;
  /** How it is to be held. */
  isTall: boolean;
}>;

/** A screen that was turned: as it is held now, pale, and as it was, with the way there. Its size is its box's. */
export function TurnedScreen({ className, isTall }: Props) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true">
      <rect {...(isTall ? WIDE : TALL)} rx="5" fill="#5b4b8a" opacity="0.3" />
      <rect {...(isTall ? TALL : WIDE)} rx="5" fill="#9fd0f0" stroke="#5b4b8a" strokeWidth="4" />
      <path
        d="M44 8a24 24 0 0 1 10 10M56 8v11H45"
        fill="none"
        stroke="#e4576e"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
