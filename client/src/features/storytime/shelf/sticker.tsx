import type { Character } from '@advay/shared/books/characters';
import { CastFigure } from '../../../cast/cast-figure.tsx';
import { useCast } from '../../../cast/use-cast.ts';
import styles from './sticker.module.css';

/** Whom a book is about, cut out of paper; as large as the room it is given. */
export function Sticker({ character, label }: { character: Character; label: string }) {
  const hasCast = useCast();
  return (
    <span className={styles.sticker} role="img" aria-label={label}>
      {hasCast ? <CastFigure figure={character} face="glad" /> : null}
    </span>
  );
}
