import { plural } from '@advay/shared/words/intl';
import { languageFacts } from '@advay/shared/words/languages';
import { useLanguage, useWords } from '../../words/use-words.ts';
import styles from './garden.module.css';
import { GARDEN_PLOTS, plantStages } from './garden-growth.ts';
import { Plant } from './plant.tsx';

/** Steps of the golden ratio spread plots evenly however many are planted. */
const GOLDEN = 0.618034;

/** The corner before it belongs to the voice button. */
const LEFT_PERCENT = 9;

const PLOTS = Array.from({ length: GARDEN_PLOTS }, (_, plot) => ({
  leftPercent: LEFT_PERCENT + ((0.28 + plot * GOLDEN) % 1) * (97 - LEFT_PERCENT),
  /** Three rows; the front one is lower and larger. */
  row: plot % 3,
}));

/** The flowers that XP waters, along the window's lower edge. */
export function Garden({ deviceXp }: { deviceXp: number }) {
  const words = useWords('home');
  const { locale } = languageFacts(useLanguage());
  const stages = plantStages(deviceXp);
  const blooming = stages.filter((stage) => stage === 3).length;
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
