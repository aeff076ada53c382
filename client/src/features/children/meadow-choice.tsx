import { type ReactNode, useId } from 'react';
import { useDeviceXp } from '../garden/device-xp.ts';
import { Garden } from '../garden/garden.tsx';
import { Cloud, FarBackdrop, GardenBed, NearMeadow } from '../scenery/backdrop.tsx';
import { Hill } from '../scenery/hill.tsx';
import { TreeHouse } from '../scenery/tree-house.tsx';
import styles from './meadow-choice.module.css';

type Props = Readonly<{
  question: string;
  /** Big tiles, one for each answer. */
  tiles: ReactNode;
  /** True for a part of a screen that is there already. */
  isOver?: boolean;
  /** Below the tiles. */
  children?: ReactNode;
}>;

/** One question on the meadow of the garden, answered by a tap on a picture. */
export function MeadowChoice({ question, tiles, isOver = false, children }: Props) {
  const questionId = useId();
  const Part = isOver ? 'section' : 'main';
  return (
    <Part
      className={styles.choice}
      data-over={isOver || undefined}
      aria-labelledby={isOver ? questionId : undefined}
    >
      <div className={styles.world} aria-hidden="true">
        <FarBackdrop />
        <Cloud className={styles.cloud} />
        <Cloud className={styles.smallCloud} />
        <div className={styles.hill}>
          <Hill />
        </div>
        <div className={styles.tree}>
          <TreeHouse />
        </div>
        <div className={styles.meadow}>
          <NearMeadow />
        </div>
        <div className={styles.bed}>
          <GardenBed />
          <Garden deviceXp={useDeviceXp()} />
        </div>
      </div>
      <h1 className={styles.question} id={questionId}>
        {question}
      </h1>
      <div className={styles.tiles}>{tiles}</div>
      {children}
    </Part>
  );
}
