import type { AgeBand } from '@advay/shared/games/catalogue';
import { fillLine } from '@advay/shared/words/line';
import type { RefObject } from 'react';
import type { Controls } from '../../controls/controls.ts';
import { useWords } from '../../words/use-words.ts';
import { MovementPicture } from '../figure/movement-picture.tsx';
import { arrangeButtons, type SeatButton } from './arrange-buttons.ts';
import styles from './sign-buttons.module.css';

type Props = Readonly<{
  controls: Controls;
  players: 1 | 2;
  ageBand: AgeBand;
  /** What an input source listens to. */
  stripRef: RefObject<HTMLDivElement | null>;
}>;

/** A picture for every movement of the game, for fingers, mouse, switch and eyes. Held is shown. */
export function SignButtons({ controls, players, ageBand, stripRef }: Props) {
  const { left, right } = arrangeButtons(controls, players);
  const isForTwo = left.some(({ seat }) => seat === 1);
  return (
    <div
      ref={stripRef}
      className={styles.strips}
      data-age={ageBand}
      data-for-two={isForTwo || undefined}
    >
      <Side side="left" buttons={left} isForTwo={isForTwo} />
      <Side side="right" buttons={right} isForTwo={isForTwo} />
    </div>
  );
}

type SideProps = Readonly<{
  side: 'left' | 'right';
  buttons: readonly SeatButton[];
  isForTwo: boolean;
}>;

function Side({ side, buttons, isForTwo }: SideProps) {
  const { moves, ofChild } = useWords('child');
  return (
    <div className={styles.side} data-side={side}>
      {buttons.map(({ id, seat, keys: [key] }) => (
        <button
          key={id}
          type="button"
          className={styles.button}
          aria-label={isForTwo ? fillLine(ofChild[side], { move: moves[id] }) : moves[id]}
          aria-pressed="false"
          data-movement={id}
          data-seat={seat}
        >
          <MovementPicture id={id} />
          {key !== undefined && (
            <span className={styles.key} aria-hidden="true">
              {key}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
