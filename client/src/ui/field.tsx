import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** A label, one input, a hint and what is wrong with it, tied together for every reader. */
export function Field({
  label,
  hint,
  error,
  side,
  ...input
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** A small control inside the input's right end. */
  side?: ReactNode;
} & InputHTMLAttributes<HTMLInputElement>) {
  const ownId = useId();
  const id = input.id ?? ownId;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <span className={styles.row}>
        <input
          {...input}
          id={id}
          className={styles.input}
          aria-invalid={error !== undefined}
          {...(describedBy && { 'aria-describedby': describedBy })}
        />
        {side}
      </span>
      {error ? (
        <span className={styles.error} id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </div>
  );
}
