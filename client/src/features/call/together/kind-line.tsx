import styles from './kind-line.module.css';

/** One thin line over the picture, never over the words; empty, it is not there. */
export function KindLine({ text, role }: { text: string; role: 'child' | 'grown-up' }) {
  return (
    <p
      className={styles.line}
      data-role={role}
      role="status"
      dir="auto"
      data-is-empty={text === '' || undefined}
    >
      {text}
    </p>
  );
}
