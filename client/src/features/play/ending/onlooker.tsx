import { CastFigure } from '../../../cast/cast-figure.tsx';
import { useCast } from '../../../cast/use-cast.ts';
import type { GardenPlace } from '../../../game-runtime/description.ts';
import { DWELLERS } from '../../garden/garden-dwellers.ts';
import styles from './onlooker.module.css';

/** Who lives where the game is comes to look at what has grown, and is glad of it; or sleeps there already. */
export function Onlooker({
  place,
  mood,
}: {
  place: GardenPlace;
  mood: 'comes' | 'glad' | 'sleep';
}) {
  const isThere = useCast();
  if (!isThere) return null;
  return (
    <div className={styles.onlooker} data-mood={mood}>
      <CastFigure figure={DWELLERS[place]} face={mood === 'comes' ? 'happy' : mood} />
    </div>
  );
}
