import styles from './scenery.module.css';

const BUBBLES = [
  [150, 112, 30],
  [206, 62, 20],
  [112, 48, 14],
] as const;

/** The pond with reeds, lily pads and bubbles on their way up. */
export function Pond() {
  return (
    <svg viewBox="0 0 640 300" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <ellipse cx="320" cy="192" rx="316" ry="108" fill="var(--sand)" />
      <ellipse cx="320" cy="188" rx="296" ry="94" fill="var(--pond)" />
      <path
        d="M24 188c0 52 133 94 296 94s296-42 296-94c0-6-2-12-5-18-30 42-150 72-291 72S59 212 29 170c-3 6-5 12-5 18Z"
        fill="var(--pond-deep)"
      />
      <g fill="var(--hill)">
        <path transform="translate(128 204)" d="M0 0 42.5-3.9A44 15 0 1 0 38.1 7.5Z" />
        <path transform="translate(500 226) scale(.85)" d="M0 0 42.5-3.9A44 15 0 1 0 38.1 7.5Z" />
      </g>
      <g data-lively="reeds" className={styles.standsOnItsFoot}>
        <g fill="none" stroke="var(--meadow-deep)" strokeWidth="8" strokeLinecap="round">
          <path d="M560 176c0-50-4-80-10-104M582 182c2-44 8-72 18-94M538 170c-2-34-8-54-16-70" />
        </g>
        <g fill="var(--wood)">
          <rect x="540" y="38" width="18" height="48" rx="9" />
          <rect x="593" y="54" width="18" height="46" rx="9" />
        </g>
      </g>
      {BUBBLES.map(([x, y, r]) => (
        <g key={x} data-lively="bubble" className={styles.turnsAboutItself}>
          <circle cx={x} cy={y} r={r} fill="var(--cloud)" opacity="0.75" />
          <circle cx={x - r / 3} cy={y - r / 3} r={r * 0.3} fill="var(--cream)" />
        </g>
      ))}
    </svg>
  );
}
