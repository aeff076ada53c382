import type { HTMLAttributes } from 'react';
import styles from './card.module.css';

/** A sheet of paper on the table of the grown-ups' room. */
export function Card({ className, ...rest }: HTMLAttributes<HTMLElement>) {
  return <section className={[styles.card, className].filter(Boolean).join(' ')} {...rest} />;
}
