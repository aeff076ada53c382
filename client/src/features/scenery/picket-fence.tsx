import styles from './scenery.module.css';

const SLATS = [40, 96, 152, 208, 264, 320, 376, 432, 488, 544] as const;
const SUNFLOWERS = [
  [84, 92, 30],
  [300, 128, 24],
  [512, 74, 32],
] as const;
const PETAL_TURNS = [0, 45, 90, 135] as const;

/** A fence with flowers that look over it, around the meadow where balls are played. */
export function PicketFence() {
  return (
    <svg viewBox="0 0 600 340" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
      {SUNFLOWERS.map(([x, y, r]) => (
        <g key={x} data-lively="flower" className={styles.standsOnItsFoot}>
          <path d={`M${x - 6} ${y}h12v${300 - y}h-12Z`} fill="var(--well)" />
          <g fill="var(--sun)">
            {PETAL_TURNS.map((turn) => (
              <ellipse
                key={turn}
                cx={x}
                cy={y}
                rx={r * 1.5}
                ry={r * 0.5}
                transform={`rotate(${turn} ${x} ${y})`}
              />
            ))}
          </g>
          <circle cx={x} cy={y} r={r * 0.72} fill="var(--wood-deep)" />
        </g>
      ))}
      <g fill="var(--wood)">
        <path d="M14 222h572v22H14zM14 282h572v22H14z" />
      </g>
      <g fill="var(--sand)">
        {SLATS.map((x) => (
          <path key={x} d={`M${x - 16} 334V206l16-22 16 22v128Z`} />
        ))}
      </g>
      <g fill="var(--wood)" opacity="0.4">
        {SLATS.map((x) => (
          <path key={x} d={`M${x} 184l16 22v128h-10V202Z`} />
        ))}
      </g>
    </svg>
  );
}
