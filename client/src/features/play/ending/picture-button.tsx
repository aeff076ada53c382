import type { ReactNode } from 'react';
import styles from './picture-button.module.css';

/** A way on, as a picture with its word where there is room for it. The main one is larger and has the focus. */
export function PictureButton({
  label,
  picture,
  isMain,
  onClick,
}: {
  label: string;
  picture: ReactNode;
  isMain: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.way}
      data-is-main={isMain || undefined}
      // biome-ignore lint/a11y/noAutofocus: the round is over, and a key that is pressed goes on.
      autoFocus={isMain}
      onClick={onClick}
    >
      <span className={styles.picture} aria-hidden="true">
        {picture}
      </span>
      <span className={styles.word}>{label}</span>
    </button>
  );
}
