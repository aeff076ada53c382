import styles from './scenery.module.css';

/** Sky and far hills, stretched to any window. */
export function FarBackdrop() {
  return (
    <svg className={styles.far} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="100" fill="var(--sky)" />
      <path d="M0 0H100V20C78 36 60 14 38 26S10 30 0 24Z" fill="var(--sky-deep)" opacity="0.55" />
      <path d="M0 50C12 40 26 40 40 49S70 42 82 43s14 4 18 6V100H0Z" fill="var(--far-hill)" />
    </svg>
  );
}

/** The meadow in front of hill and tree; its upper edge, which is nearly level, hides where they stand. */
export function NearMeadow() {
  return (
    <svg
      className={styles.near}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d="M0 6C10 1 24 2 38 5S62 1 74 4 92 6 100 2V100H0Z" fill="var(--meadow)" />
    </svg>
  );
}

/** The bed along the window's lower edge where the garden grows. */
export function GardenBed() {
  return (
    <svg className={styles.bed} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 26C20 8 40 22 60 14S88 2 100 16V100H0Z" fill="var(--meadow-deep)" />
    </svg>
  );
}

export function Cloud({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 200 100" aria-hidden="true" data-lively="cloud">
      <path
        d="M40 96a32 32 0 0 1-4-64A46 46 0 0 1 118 24a34 34 0 0 1 42 24 24 24 0 0 1 4 48Z"
        fill="var(--cloud)"
      />
    </svg>
  );
}
