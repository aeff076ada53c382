import { useWords } from '../../../words/use-words.ts';
import styles from './on-this-device.module.css';

/** Apple's browsers install by hand alone: two steps, each with the sign to look for. */
export function AppleSteps({ on }: { on: 'touch' | 'mac' }) {
  const [share, add] = useWords('parents/device').install.apple[on];
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
