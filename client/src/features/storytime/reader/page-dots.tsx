import styles from './page-dots.module.css';

/** How far the book is read. */
export function PageDots({ index, count, label }: { index: number; count: number; label: string }) {
  return (
    <div className={styles.dots} role="img" aria-label={label}>
      {Array.from({ length: count }, (_, dot) => dot).map((dot) => (
        <span key={dot} data-is-here={dot === index || undefined} />
      ))}
    </div>
  );
}
