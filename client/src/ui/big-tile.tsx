import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './big-tile.module.css';
import { TickMark } from './tick-mark.tsx';

/** One large picture with a word under it, to be hit by a small hand. */
export function BigTile({
  picture,
  label,
  isChosen,
  ...rest
}: {
  picture: ReactNode;
  label: string;
  /** Set where one of several is chosen; a tick shows it, not colour alone. */
  isChosen?: boolean;
} & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      className={styles.tile}
      {...(isChosen !== undefined && { 'aria-pressed': isChosen })}
      {...rest}
    >
      <span className={styles.picture}>{picture}</span>
      <span className={styles.label}>{label}</span>
      {isChosen ? (
        <svg className={styles.tick} viewBox="0 0 32 32" aria-hidden="true">
          <TickMark />
        </svg>
      ) : null}
    </button>
  );
}
