import type { GameId } from '@advay/shared/games/catalogue';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { GardenPlace } from '../../game-runtime/description.ts';
import { GAME_PICTURES } from '../../games/game-pictures.ts';
import { Firefly } from '../../ui/firefly.tsx';
import { useWords } from '../../words/use-words.ts';
import { PLACE_ART } from '../scenery/place-art.ts';
import { GardenDweller } from './garden-dweller.tsx';
import styles from './place-spot.module.css';
import type { ToldPlace } from './tell-places.ts';

/** A place of the garden and the signs of the games that live there. */
export function PlaceSpot({
  name,
  className,
  games,
  toldGame,
  proposed,
  onAsleep,
  children,
}: {
  name: GardenPlace;
  className: string | undefined;
  games: readonly GameId[];
  /** The game whose name is being spoken: its sign comes forward. */
  toldGame: ToldPlace | null;
  /** What the firefly shows today: it sits on these signs. */
  proposed: readonly GameId[];
  /** Set while the games sleep: a tap then opens none. */
  onAsleep: (() => void) | null;
  /** The sign of something that is no game. */
  children?: ReactNode;
}) {
  const Art = PLACE_ART[name];
  const signs = games.length + (children === undefined ? 0 : 1);
  return (
    <div className={`${styles.place} ${className}`} data-place={name}>
      <div className={styles.art}>
        <Art />
        <GardenDweller place={name} />
      </div>
      <div className={styles.signs} data-is-alone={signs === 1 || undefined}>
        {games.map((id) =>
          onAsleep === null ? (
            <Link key={id} to={`/play/${id}`} className={styles.door}>
              <Sign id={id} isTold={toldGame === id} isProposed={proposed.includes(id)} />
            </Link>
          ) : (
            <button key={id} type="button" className={styles.door} onClick={onAsleep}>
              <Sign id={id} isTold={toldGame === id} isAsleep />
            </button>
          ),
        )}
        {children}
      </div>
    </div>
  );
}

function Sign({
  id,
  isTold,
  isProposed = false,
  isAsleep = false,
}: {
  id: GameId;
  isTold: boolean;
  isProposed?: boolean;
  isAsleep?: boolean;
}) {
  const { titles } = useWords('home');
  const Picture = GAME_PICTURES[id];
  return (
    <span
      className={styles.sign}
      data-sign
      data-is-told={isTold || undefined}
      data-is-proposed={isProposed || undefined}
    >
      <span className={styles.picture}>{isAsleep ? <Firefly isAsleep /> : <Picture />}</span>
      {isProposed ? <Firefly className={styles.guide} /> : null}
      <span className={styles.title}>{titles[id]}</span>
    </span>
  );
}
