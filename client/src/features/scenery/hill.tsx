import styles from './scenery.module.css';

/** The hill with a road that winds up to a flag: where letters are walked. */
export function Hill() {
  return (
    <svg viewBox="0 0 600 430" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <path d="M0 430C70 240 170 74 310 74s230 166 290 356Z" fill="var(--hill)" />
      <path d="M310 74c140 0 230 166 290 356H438C452 280 420 140 310 74Z" fill="var(--hill-deep)" />
      <path
        d="M96 430c44-78 262-78 258-140-3-44-140-50-130-106 8-42 66-48 74-92h22c-2 64-58 72-60 102-3 44 152 42 158 104 6 70-136 76-156 132Z"
        fill="var(--sand)"
      />
      <path d="M304 12h10v92h-10z" fill="var(--wood-deep)" />
      <g data-lively="flag" className={styles.flag}>
        <path d="M314 14l72 23-72 25Z" fill="var(--berry)" />
        <path d="M314 38l69-1-69 25Z" fill="var(--berry-deep)" />
      </g>
      <circle cx="132" cy="330" r="20" fill="var(--hill-deep)" />
      <circle cx="158" cy="338" r="14" fill="var(--hill-deep)" />
      <circle cx="470" cy="262" r="16" fill="var(--hill)" />
      <circle cx="491" cy="268" r="11" fill="var(--hill)" />
    </svg>
  );
}
