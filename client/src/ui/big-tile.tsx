import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './big-tile.module.css';

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
          <circle cx="16" cy="16" r="16" fill="var(--action)" />
          <path
            d="M9 17l5 5 9-11"
            fill="none"
            stroke="var(--on-action)"
            strokeWidth="4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      ) : null}
    </button>
  );
}
