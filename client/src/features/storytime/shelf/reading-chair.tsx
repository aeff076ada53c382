/** A soft chair under a lamp: somebody could sit down and read. */
export function ReadingChair({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 420 460" aria-hidden="true">
      <ellipse cx="210" cy="430" rx="206" ry="28" fill="var(--rug)" />
      <circle cx="338" cy="104" r="150" fill="var(--sun)" opacity="0.25" />
      <path d="M330 130h14v284h-14z" fill="var(--wood-deep)" />
      <ellipse cx="337" cy="416" rx="56" ry="14" fill="var(--wood-deep)" />
      <path d="M302 40h70l40 96H262Z" fill="var(--sun)" />
      <path d="M340 40h32l40 96h-56Z" fill="var(--sun-deep)" />
      <path d="M84 408h20v24H84zM232 408h20v24h-20z" fill="var(--wood-deep)" />
      <path d="M74 178c0-54 40-84 94-84s94 30 94 84v150H74Z" fill="var(--berry)" />
      <path d="M200 98c38 10 62 38 62 80v150h-46c14-90 14-170-16-230Z" fill="var(--berry-deep)" />
      <rect x="66" y="288" width="204" height="70" rx="28" fill="var(--berry)" />
      <path
        d="M34 268a34 34 0 0 1 68 0v74h132v-74a34 34 0 0 1 68 0v116a32 32 0 0 1-32 32H66a32 32 0 0 1-32-32Z"
        fill="var(--berry-deep)"
      />
      <rect x="96" y="304" width="144" height="44" rx="20" fill="var(--berry)" />
      <path
        d="M112 230c26-14 46-10 56 4 10-14 30-18 56-4v64c-26-14-46-10-56 4-10-14-30-18-56-4Z"
        fill="var(--cream)"
      />
      <path d="M168 234c10-14 30-18 56-4v64c-26-14-46-10-56 4Z" fill="var(--sand)" />
    </svg>
  );
}
