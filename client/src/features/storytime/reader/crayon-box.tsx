import { CRAYONS } from '@advay/shared/protocol/story-words';
import type { AreaWords } from '@advay/shared/words/areas';
import IconUndo from '~icons/fluent-emoji-flat/right-arrow-curving-left';
import IconSponge from '~icons/fluent-emoji-flat/sponge';
import { CRAYON_COLOURS } from './crayons.ts';
import styles from './reader-tools.module.css';

/** Five crayons, a step back, a sponge, and a way out. */
export function CrayonBox({
  words,
  crayon,
  onCrayon,
  onUndo,
  onClear,
  onDone,
}: {
  words: AreaWords['books'];
  crayon: number;
  onCrayon: (crayon: number) => void;
  onUndo: () => void;
  onClear: () => void;
  onDone: () => void;
}) {
  return (
    <div className={styles.box}>
      <fieldset className={styles.tools} aria-label={words.crayons}>
        {CRAYONS.map((name, index) => (
          <button
            key={name}
            type="button"
            className={`${styles.tool} ${styles.crayon}`}
            aria-label={words.crayon[name]}
            aria-pressed={index === crayon}
            onClick={() => onCrayon(index)}
          >
            <svg viewBox="0 0 64 64" aria-hidden="true">
              <path
                d="M20 58V24L32 6l12 18v34a4 4 0 0 1-4 4H24a4 4 0 0 1-4-4Z"
                fill={CRAYON_COLOURS[index]}
              />
              <path d="M26 15L32 6l6 9Z" fill="#2b2440" opacity=".35" />
              <path d="M20 34h24v8H20Z" fill="#fffbf2" opacity=".75" />
            </svg>
          </button>
        ))}
      </fieldset>
      <fieldset className={styles.tools} aria-label={words.drawing}>
        <button type="button" className={styles.tool} aria-label={words.undo} onClick={onUndo}>
          <IconUndo aria-hidden="true" />
        </button>
        <button type="button" className={styles.tool} aria-label={words.wipe} onClick={onClear}>
          <IconSponge aria-hidden="true" />
        </button>
        <button type="button" className={styles.tool} aria-label={words.putAway} onClick={onDone}>
          <svg viewBox="0 0 64 64" aria-hidden="true">
            <circle cx="32" cy="32" r="30" fill="var(--well)" />
            <path
              d="M18 33l10 10 19-21"
              fill="none"
              stroke="var(--surface)"
              strokeWidth="8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      </fieldset>
    </div>
  );
}
