import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import type { ControlsHelp } from '../../controls/help-of-controls.ts';
import { MovementPicture } from '../../game-runtime/figure/movement-picture.tsx';
import styles from './seen-figure.module.css';

/** Long enough to be copied. */
const MOVEMENT_MS = 1_600;

type Props = Pick<ControlsHelp, 'figure'> &
  Readonly<{
    /** The figure grows as whoever comes nearer does, or becomes smaller; it stays where it is without this. */
    goes?: 'nearer' | 'back';
    /** Without a frame of its own, as wide as what it is in. */
    isSmall?: boolean;
  }>;

/** What the camera should see: a window like its own, in which a figure makes one movement after the other. */
export function SeenFigure({ figure, goes, isSmall = false }: Props) {
  const [shown, setShown] = useState(0);
  const count = figure.length;
  useEffect(() => {
    if (count < 2) return;
    const timer = clock.setInterval(() => setShown((before) => before + 1), MOVEMENT_MS);
    return () => clock.clearTimeout(timer);
  }, [count]);
  const movement = figure[shown % count]?.movement;
  return movement === undefined ? null : (
    <span
      className={styles.window}
      data-goes={goes}
      data-small={isSmall || undefined}
      aria-hidden="true"
    >
      <MovementPicture id={movement === 'pointing' ? 'point' : movement} />
    </span>
  );
}
