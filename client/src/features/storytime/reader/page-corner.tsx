import { useRef } from 'react';
import styles from './page-corner.module.css';

/** A turned-up corner of the book, large enough for any hand. */
export function PageCorner({
  way,
  page,
  label,
  isAsleep,
  onTurn,
}: {
  way: 'back' | 'on';
  /** The page it turns: a press that began on another one, before somebody else turned, turns nothing. */
  page: number;
  label: string;
  /** Somebody else turns just now; a touch is still heard. */
  isAsleep: boolean;
  onTurn: () => void;
}) {
  const pressedOn = useRef(page);
  return (
    <button
      type="button"
      className={styles.corner}
      data-way={way}
      data-is-asleep={isAsleep || undefined}
      data-about={page}
      aria-label={label}
      onPointerDown={() => {
        pressedOn.current = page;
      }}
      // A key, or a hand that rests on it, only clicks.
      onClick={({ detail }) => {
        if (detail === 0 || pressedOn.current === page) onTurn();
      }}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <path d="M100 0V100H0C34 92 40 78 44 62C60 58 88 40 100 0Z" fill="var(--surface-deep)" />
        <path
          d="M100 0C88 40 60 58 44 62C40 78 34 92 0 100C20 70 64 24 100 0Z"
          fill={isAsleep ? 'var(--edge)' : 'var(--sun)'}
        />
        <path
          d={
            isAsleep
              ? 'M60 78q5 6 10 0M80 78q5 6 10 0M72 88q3 3 6 0'
              : 'M66 80h20m-9-10 10 10-10 10'
          }
          fill="none"
          stroke="var(--text)"
          strokeWidth={isAsleep ? 4 : 6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
