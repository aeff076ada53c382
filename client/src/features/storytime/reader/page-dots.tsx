import styles from './page-dots.module.css';

/** How far the book is read. */
export function PageDots({
  index,
  count,
  label,
  isNarrow,
}: {
  index: number;
  count: number;
  label: string;
  /** Something else wants the room. */
  isNarrow: boolean;
}) {
  return (
    <div
      className={styles.dots}
      role="img"
      aria-label={label}
      data-is-narrow={isNarrow || undefined}
    >
      {Array.from({ length: count }, (_, dot) => dot).map((dot) => (
        <span key={dot} data-is-here={dot === index || undefined} />
      ))}
    </div>
  );
}
