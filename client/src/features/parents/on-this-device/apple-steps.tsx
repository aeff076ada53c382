import styles from './on-this-device.module.css';

const STEPS = {
  touch: ['Tap Share. It may be behind the three dots.', 'Choose “Add to Home Screen”, then Add.'],
  mac: ['Click Share at the top of the window.', 'Choose “Add to Dock”, then Add.'],
} as const;

/** Apple's browsers install by hand alone: two steps, each with the sign to look for. */
export function AppleSteps({ on }: { on: keyof typeof STEPS }) {
  const [share, add] = STEPS[on];
  return (
    <ol className={styles.steps}>
      <li>
        <ShareSign />
        <span>{share}</span>
      </li>
      <li>
        <AddSign />
        <span>{add}</span>
      </li>
    </ol>
  );
}

const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** A box with an arrow out of it, as Apple draws it. */
function ShareSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 40 40" aria-hidden="true">
      <path d="M14 15H9v20h22V15h-5M20 25V5M13 11l7-7 7 7" {...LINE} />
    </svg>
  );
}

function AddSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 40 40" aria-hidden="true">
      <rect x="6" y="6" width="28" height="28" rx="7" {...LINE} />
      <path d="M20 13v14M13 20h14" {...LINE} />
    </svg>
  );
}
