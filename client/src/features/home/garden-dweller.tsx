import { clock, type Timer } from '@advay/shared/kernel/clock';
import { useEffect, useRef, useState } from 'react';
import { CastFigure } from '../../cast/cast-figure.tsx';
import { useCast } from '../../cast/use-cast.ts';
import type { GardenPlace } from '../../game-runtime/description.ts';
import { useWords } from '../../words/use-words.ts';
import { DWELLERS } from '../garden/garden-dwellers.ts';
import { singSongOf } from './dweller-songs.ts';
import styles from './garden-dweller.module.css';

/** How long somebody who was touched is glad of it. */
const GLAD_MS = 1200;

/** Somebody of the books who lives at a place: looks at the finger, and squashes and sings when touched. */
export function GardenDweller({ place }: { place: GardenPlace }) {
  const { dwellers } = useWords('home');
  const isThere = useCast();
  const dweller = DWELLERS[place];
  const [isGlad, setIsGlad] = useState(false);
  const timer = useRef<Timer>(undefined);
  useEffect(() => () => clock.clearTimeout(timer.current), []);

  const touch = () => {
    setIsGlad(true);
    clock.clearTimeout(timer.current);
    timer.current = clock.setTimeout(() => setIsGlad(false), GLAD_MS);
    singSongOf(dweller);
  };

  if (!isThere) return null;
  return (
    <button
      type="button"
      className={styles.dweller}
      data-looks
      data-is-glad={isGlad || undefined}
      aria-label={dwellers[dweller]}
      onClick={touch}
    >
      <span className={styles.body} data-lively="dweller">
        <CastFigure figure={dweller} face={isGlad ? 'glad' : 'happy'} />
      </span>
    </button>
  );
}
