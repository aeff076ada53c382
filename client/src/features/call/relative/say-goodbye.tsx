import type { AreaWords } from '@advay/shared/words/areas';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import styles from './say-goodbye.module.css';
import { Choices } from './step-card.tsx';

type Props = Readonly<{
  words: AreaWords['relative']['call'];
  onStay: () => void;
  onLeave: () => void;
}>;

/** Asked when the browser's way back was taken during a call. */
export function SayGoodbye({ words, onStay, onLeave }: Props) {
  return (
    <Dialog title={words.goodbye.title} onClose={onStay}>
      <p className={styles.way}>{words.goodbye.way}</p>
      <Choices>
        <Button size="child" onClick={onStay} autoFocus>
          {words.stay}
        </Button>
        <Button size="child" tone="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
      </Choices>
    </Dialog>
  );
}
