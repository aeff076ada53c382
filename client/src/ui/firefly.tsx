/** The guide: a small round light with two wings. Its size is its box's. */
export function Firefly({
  className,
  isAsleep = false,
}: {
  className?: string | undefined;
  isAsleep?: boolean;
}) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="38" r="26" fill="var(--sun)" opacity="0.28" />
      <path d="M30 28C19 9 3 17 9 28c4 8 13 9 21 4z" fill="#fffbf2" />
      <path d="M34 28C45 9 61 17 55 28c-4 8-13 9-21 4z" fill="#9fd0f0" />
      <ellipse cx="32" cy="41" rx="13" ry="16" fill="#ffc857" />
      <path d="M32 25c7 0 13 7 13 16s-6 16-13 16c5-4 7-10 7-16s-2-12-7-16z" fill="#f2a93b" />
      <circle cx="32" cy="24" r="11" fill="#5b4b8a" />
      {isAsleep ? <ClosedEyes /> : <OpenEyes />}
    </svg>
  );
}

function OpenEyes() {
  return (
    <>
      <circle cx="28" cy="23" r="3.4" fill="#fffbf2" />
      <circle cx="36" cy="23" r="3.4" fill="#fffbf2" />
      <circle cx="28.6" cy="23.6" r="1.6" fill="#2b2440" />
      <circle cx="35.4" cy="23.6" r="1.6" fill="#2b2440" />
    </>
  );
}

function ClosedEyes() {
  return (
    <path
      d="M25 23q3 3.4 6 0M33.4 23q3 3.4 6 0"
      fill="none"
      stroke="#fffbf2"
      strokeWidth="2"
      strokeLinecap="round"
    />
  );
}
