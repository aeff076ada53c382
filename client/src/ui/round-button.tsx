import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './round-button.module.css';

type Look = Readonly<{
  /** Said for whoever does not see the picture. */
  label: string;
  /** A picture; there are no words on it. */
  children: ReactNode;
}>;

/** A child's button with a picture; where it stands is said by `className`. */
export function RoundButton({
  label,
  className = '',
  isPressed,
  onClick,
  children,
}: Look &
  Readonly<{
    className?: string | undefined;
    /** Of a switch. */
    isPressed?: boolean;
    onClick: () => void;
  }>) {
  return (
    <button
      type="button"
      className={`${styles.round} ${className}`}
      aria-label={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** One in the corner of a picture that fills the glass. */
export function CornerButton({
  label,
  onClick,
  children,
}: Look & Readonly<{ onClick: () => void }>) {
  return (
    <button
      type="button"
      className={`${styles.round} ${styles.corner}`}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Goes somewhere, and looks the same. */
export function RoundLink({ label, to, children }: Look & Readonly<{ to: string }>) {
  return (
    <Link to={to} className={styles.round} aria-label={label}>
      {children}
    </Link>
  );
}
