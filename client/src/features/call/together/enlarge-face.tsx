import type { AreaWords } from '@advay/shared/words/areas';
import IconBook from '~icons/fluent-emoji-flat/open-book';
import styles from './enlarge-face.module.css';

/** A tap anywhere on the other side's face makes it large, and a tap on the large one leads back to the book. */
export function EnlargeFace({
  name,
  isOverBook,
  role,
  words,
  onToggle,
}: {
  /** Of the other side. */
  name: string;
  isOverBook: boolean;
  role: 'child' | 'grown-up';
  words: AreaWords['together'];
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className={styles.face}
      data-role={role}
      aria-label={isOverBook ? undefined : words.larger(name)}
      onClick={onToggle}
    >
      {isOverBook ? (
        <span className={styles.back}>
          <IconBook aria-hidden="true" />
          {words.backToPage}
        </span>
      ) : (
        <Larger />
      )}
    </button>
  );
}

/** Two corners that go apart. */
function Larger() {
  return (
    <svg className={styles.larger} viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="16" fill="var(--surface)" />
      <path
        d="M18 8h6v6M24 8l-6 6M14 24H8v-6M8 24l6-6"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
