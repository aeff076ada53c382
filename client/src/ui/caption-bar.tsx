import styles from './caption-bar.module.css';

/** What the voice says, to read along; keeps its room while it is silent. */
export function CaptionBar({ text }: { text: string }) {
  return (
    <p className={styles.caption} aria-live="polite" data-is-silent={text === '' || undefined}>
      {text}
    </p>
  );
}
