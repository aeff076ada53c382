import { plural } from '@advay/shared/words/intl';
import { languageFacts } from '@advay/shared/words/languages';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../words/use-words.ts';
import styles from './garden.module.css';
import { IN_BLOOM, plantStages } from './garden-growth.ts';
import { PLOTS } from './garden-plots.ts';
import { Plant } from './plant.tsx';

/** The flowers that XP waters, along the window's lower edge. */
export function Garden({
  deviceXp,
  over,
}: {
  deviceXp: number;
  /** What falls on a plot just now; it stands before the plant. */
  over?: (plot: number) => ReactNode;
}) {
  const words = useWords('home');
  const { locale } = languageFacts(useLanguage());
  const stages = plantStages(deviceXp);
  const blooming = stages.filter((stage) => stage >= IN_BLOOM).length;
  const growing = stages.filter((stage) => stage > 0).length;
  return (
    <div
      className={styles.garden}
      role="img"
      aria-label={`${plural(locale, words.growing, growing)}, ${plural(locale, words.blooming, blooming)}`}
    >
      {PLOTS.map(({ leftPercent, row }, plot) => (
        <span
          key={leftPercent}
          className={styles.plot}
          data-row={row}
          style={{ insetInlineStart: `${leftPercent}%` }}
        >
          {over?.(plot)}
          <span
            className={styles.plant}
            data-lively={(stages[plot] ?? 0) > 1 ? 'flower' : undefined}
          >
            <Plant stage={stages[plot] ?? 0} kind={plot} />
          </span>
        </span>
      ))}
    </div>
  );
}
