import { type ReactNode, useMemo } from 'react';
import { useDeviceXp } from '../../garden/device-xp.ts';
import { Garden } from '../../garden/garden.tsx';
import { GardenBed } from '../../scenery/backdrop.tsx';
import styles from './growing-bed.module.css';
import { wateredPlots } from './watered-plots.ts';

/** The bed of the garden at home as this round found it; its drops fall, and what they water grows where it will stay. */
export function GrowingBed({
  xpEarned,
  hasGrown,
  children,
}: {
  xpEarned: number;
  hasGrown: boolean;
  /** Stands in the bed, behind its flowers. */
  children: ReactNode;
}) {
  const xpAfter = useDeviceXp();
  const xpBefore = Math.max(0, xpAfter - xpEarned);
  const watered = useMemo(() => wateredPlots(xpBefore, xpAfter), [xpBefore, xpAfter]);
  return (
    <div className={styles.bed}>
      <GardenBed />
      {children}
      <Garden
        deviceXp={hasGrown ? xpAfter : xpBefore}
        over={(plot) =>
          watered.includes(plot) ? <Drops key="drops" hasFallen={hasGrown} /> : null
        }
      />
    </div>
  );
}

function Drops({ hasFallen }: { hasFallen: boolean }) {
  return (
    <span className={styles.drops} data-has-fallen={hasFallen || undefined} aria-hidden="true">
      <Drop />
      <Drop />
      <Drop />
    </span>
  );
}

const Drop = () => (
  <svg viewBox="0 0 20 28" className={styles.drop} aria-hidden="true">
    <path d="M10 0c6 9 9 13 9 18a9 9 0 0 1-18 0C1 13 4 9 10 0Z" fill="var(--pond)" />
    <path d="M5 18a5 5 0 0 0 5 5" fill="none" stroke="var(--cream)" strokeWidth="2.5" />
  </svg>
);
