import type { BookProgress } from '@advay/shared/schemas/progress';
import { Card } from '../../../ui/card.tsx';
import { useLanguage, useWords } from '../../../words/use-words.ts';
import { shelfBook } from '../../storytime/library/shelf.ts';
import { titleOf } from '../../storytime/library/story-language.ts';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
import styles from './book-list.module.css';
import { farWords, timesWords } from './book-words.ts';

/** Which books a child read, the last one first. */
export function BookList({ books }: { books: readonly BookProgress[] }) {
  const { title } = useWords('parents/progress').books;
  return (
    <Card>
      <h2>{title}</h2>
      <ul className={list.list}>
        {books.map((book) => (
          <ReadBook key={book.bookID} book={book} />
        ))}
      </ul>
    </Card>
  );
}

/** A book that has left the shelf since keeps its place here. */
function ReadBook({ book }: { book: BookProgress }) {
  const room = useWords('parents/room');
  const words = useWords('parents/progress').books;
  const language = useLanguage();
  const locale = useLocale();
  const onShelf = shelfBook(book.bookID);
  return (
    <li className={`${list.item} ${styles.book}`}>
      {onShelf ? <img className={styles.cover} src={onShelf.coverUrl} alt="" /> : null}
      <div>
        <strong>{onShelf ? titleOf(onShelf, language) : words.gone}</strong>
        <p>{timesWords(book, words, locale)}.</p>
        <p className={form.soft}>{farWords(book, { ...words, ...room }, locale)}.</p>
      </div>
    </li>
  );
}
