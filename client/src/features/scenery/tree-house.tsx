import styles from './scenery.module.css';

/** The old tree with a small house in its arms. */
export function TreeHouse() {
  return (
    <svg viewBox="0 0 380 500" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <path d="M160 500c16-60 16-130 4-210h64c-10 80-8 150 12 210Z" fill="var(--wood)" />
      <path d="M198 290h30c-10 80-8 150 12 210h-40c8-60 8-140-2-210Z" fill="var(--wood-deep)" />
      <g data-lively="crown" className={styles.standsOnItsFoot}>
        <g fill="var(--meadow-deep)">
          <circle cx="110" cy="220" r="92" />
          <circle cx="272" cy="222" r="92" />
          <circle cx="190" cy="124" r="116" />
        </g>
        <g fill="var(--meadow)">
          <circle cx="92" cy="200" r="62" />
          <circle cx="166" cy="100" r="78" />
          <circle cx="256" cy="190" r="56" />
        </g>
      </g>
      <rect x="116" y="296" width="158" height="16" rx="8" fill="var(--wood-deep)" />
      <rect x="134" y="206" width="122" height="92" fill="var(--sand)" />
      <path d="M214 206h42v92h-42z" fill="var(--wood)" opacity="0.45" />
      <path d="M110 212L195 142l85 70Z" fill="var(--berry)" />
      <path d="M195 142l85 70h-46Z" fill="var(--berry-deep)" />
      <path d="M150 298v-38a19 19 0 0 1 38 0v38Z" fill="var(--wood-deep)" />
      <circle cx="224" cy="252" r="17" fill="var(--sun)" />
      <path d="M222 235h4v34h-4zM207 250h34v4h-34z" fill="var(--wood-deep)" />
      <g fill="none" stroke="var(--sand)" strokeWidth="7" strokeLinecap="round">
        <path d="M152 312l-14 176M190 312l-8 176M150 344h37M147 378h37M144 412h38M141 446h38M139 476h40" />
      </g>
    </svg>
  );
}
