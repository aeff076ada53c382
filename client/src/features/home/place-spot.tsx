import { type GameId, gameMeta } from '@advay/shared/games/catalogue';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { GAME_PICTURES } from './game-pictures.tsx';
import styles from './place-spot.module.css';

/** A place of the garden and the signs of the games that live there. */
export function PlaceSpot({
  className,
  art,
  games,
  toldGame,
}: {
  className: string | undefined;
  art: ReactNode;
  games: readonly GameId[];
  /** The game whose name is being spoken: its sign comes forward. */
  toldGame: GameId | null;
}) {
  return (
    <div className={`${styles.place} ${className}`}>
      <div className={styles.art}>{art}</div>
      <div className={styles.signs} data-is-alone={games.length === 1 || undefined}>
        {games.map((id) => (
          <Link key={id} to={`/play/${id}`} className={styles.door}>
            <Sign id={id} isTold={toldGame === id} />
          </Link>
        ))}
      </div>
    </div>
  );
}

function Sign({ id, isTold }: { id: GameId; isTold: boolean }) {
  const Picture = GAME_PICTURES[id];
  return (
    <span className={styles.sign} data-is-told={isTold || undefined}>
      <span className={styles.picture}>
        <Picture />
      </span>
      <span className={styles.title}>{gameMeta(id).title}</span>
    </span>
  );
}
