import { clock } from '@advay/shared/kernel/clock';
import type { AreaWords } from '@advay/shared/words/areas';
import { Button } from '../../../ui/button.tsx';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import { hasJustLeft } from './left-call.ts';
import { childOf, type Pass } from './passes.ts';
import styles from './ring-buttons.module.css';
import { Choices } from './step-card.tsx';

type Props = Readonly<{
  passes: readonly Pass[];
  words: AreaWords['relative'];
  onRing: (pass: Pass) => void;
}>;

/** One tap rings. With several children the animal on the button tells which. */
export function RingButtons({ passes, words: { known, check }, onRing }: Props) {
  if (passes.length === 0) return null;
  const ringWords = (pass: Pass) =>
    hasJustLeft(pass, clock.epochMs()) ? known.back(childOf(pass)) : check.ring(childOf(pass));
  return (
    <Choices>
      {passes.map((pass) => (
        <Button
          key={pass.pass}
          size="child"
          className={styles.ring ?? ''}
          onClick={() => onRing(pass)}
        >
          {passes.length === 1 ? null : (
            <span className={styles.picture} aria-hidden="true">
              <PlayerAvatar avatar={pass.childAvatar} />
            </span>
          )}
          {ringWords(pass)}
        </Button>
      ))}
    </Choices>
  );
}
