import type { SkillStatus } from './skill-status.ts';

const FILLED: Readonly<Record<SkillStatus, 0 | 1 | 2 | 3>> = {
  'going-well': 3,
  practising: 2,
  'play-together': 1,
  'not-measured-yet': 0,
  'not-seen': 0,
};

/** Three leaves, one to three of them grown; outlines where nothing was measured. Says nothing the word does not. */
export function StatusMark({ status }: { status: SkillStatus }) {
  const filled = FILLED[status];
  return (
    <svg viewBox="0 0 64 30" width="64" height="30" aria-hidden="true">
      {[0, 1, 2].map((leaf) => (
        <path
          key={leaf}
          transform={`translate(${leaf * 21 + 2} ${3})`}
          d="M2 22C0 8 8 1 17 1c1 11-4 21-15 21Z"
          fill={leaf < filled ? 'var(--well)' : 'none'}
          stroke={leaf < filled ? 'var(--well)' : 'var(--edge)'}
          strokeWidth="2.5"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
