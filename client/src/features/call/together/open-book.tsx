import { useWordsIn } from '../../../words/use-words.ts';
import { BookOnItsWay } from './book-on-its-way.tsx';
import { BookTogether } from './book-together.tsx';
import type { OpenBookProps } from './open-book-props.ts';
import { useSharedBook } from './use-shared-book.ts';

/** The book one of the two has chosen, from its first byte on. */
export function OpenBook(props: OpenBookProps) {
  const { id, reading, spoken, role, onAskTurn } = props;
  const words = useWordsIn('books', spoken);
  const { shared, fetchAgain } = useSharedBook(id);
  const leave = () => {
    if (!reading.mayTurn()) return onAskTurn();
    // At the shelf both choose.
    reading.giveTurnsTo('either');
    reading.openBook(null);
  };
  if (shared.kind === 'here') {
    return <BookTogether {...props} packed={shared.packed} onLeave={leave} />;
  }
  return (
    <BookOnItsWay
      shared={shared}
      words={words}
      size={role}
      onFetchAgain={fetchAgain}
      onLeave={leave}
    />
  );
}
