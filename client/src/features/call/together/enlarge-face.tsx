import type { AreaWords } from '@advay/shared/words/areas';
import IconBook from '~icons/fluent-emoji-flat/open-book';
import { Button } from '../../../ui/button.tsx';
import styles from './enlarge-face.module.css';

type Props = Readonly<{ words: AreaWords['together']; onToggle: () => void }>;

/** A tap anywhere on the other side's face makes it large. */
export function EnlargeFace({ name, words, onToggle }: Props & Readonly<{ name: string }>) {
  return (
    <button
      type="button"
      className={styles.face}
      aria-label={words.larger(name)}
      onClick={onToggle}
    >
      <Larger />
    </button>
  );
}

/** And a tap on the large one leads back to the book, as the button beneath it says. */
export function BackToBook({
  role,
  words,
  onToggle,
}: Props & Readonly<{ role: 'child' | 'grown-up' }>) {
  return (
    <Button size={role} className={styles.back ?? ''} autoFocus onClick={onToggle}>
      <IconBook aria-hidden="true" />
      {words.backToPage}
    </Button>
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
