import { type ReactNode, useId } from 'react';
import { FarBackdrop, NearMeadow } from '../scenery/backdrop.tsx';
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

/** One question on the meadow, answered by a tap on a picture. */
export function MeadowChoice({ question, tiles, isOver = false, children }: Props) {
  const questionId = useId();
  const Part = isOver ? 'section' : 'main';
  return (
    <Part
      className={styles.choice}
      data-over={isOver || undefined}
      aria-labelledby={isOver ? questionId : undefined}
    >
      <FarBackdrop />
      <div className={styles.meadow}>
        <NearMeadow />
      </div>
      <h1 className={styles.question} id={questionId}>
        {question}
      </h1>
      <div className={styles.tiles}>{tiles}</div>
      {children}
    </Part>
  );
}
