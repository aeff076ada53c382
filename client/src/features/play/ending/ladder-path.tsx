import { useWords } from '../../../words/use-words.ts';
import { useCurrentPlayer } from '../../children/current-player.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import styles from './ladder-path.module.css';
import type { LadderStone } from './ladder-stones.ts';

/** The steps of a game as stones on a path: the child’s animal stands where it goes on, and hops to any it has reached. */
export function LadderPath({
  stones,
  onStep,
}: {
  stones: readonly LadderStone[];
  onStep: (step: string) => void;
}) {
  const { path } = useWords('child');
  const player = useCurrentPlayer();
  return (
    <ol className={styles.path} aria-label={path.title}>
      {stones.map(({ step, isReached, isNext }, place) => {
        const number = String(place + 1);
        const name = (isNext ? path.here : path.stone).replace('{number}', number);
        return (
          <li key={step} className={styles.place}>
            {isReached ? (
              <button
                type="button"
                className={styles.stone}
                aria-label={name}
                aria-current={isNext ? 'step' : undefined}
                onClick={() => onStep(step)}
              >
                {isNext ? (
                  <PlayerAvatar avatar={player.kind === 'child' ? player.child.avatar : null} />
                ) : (
                  number
                )}
              </button>
            ) : (
              <span className={styles.toCome} aria-hidden="true">
                {number}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
