import { numeral } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { useWords } from '../../../words/use-words.ts';
import { useLocale } from '../use-locale.ts';
import { ChartFrame, heightOf, middleOf } from './chart-frame.tsx';
import styles from './day-chart.module.css';
import { type EffortDay, effortRuns } from './effort-days.ts';

/** How hard each day was: dots joined where days were measured, an open ring where one was played but not measured. */
export function EffortChart({ days }: { days: readonly EffortDay[] }) {
  const words = useWords('parents/progress').days;
  const locale = useLocale();
  const measured = days.filter(({ kind }) => kind === 'measured').length;
  const missed = days.filter(({ kind }) => kind === 'not-measured').length;
  return (
    <>
      <ChartFrame
        label={fillLine(words.effortChart, {
          days: numeral(locale, days.length),
          measured: numeral(locale, measured),
          missed: numeral(locale, missed),
        })}
        days={days}
        marks={[
          { share: 1, text: words.hard },
          { share: 0, text: words.easy },
        ]}
      >
        {effortRuns(days).map((run) => (
          <g key={run[0]?.at}>
            <polyline
              className={styles.trend}
              points={run
                .map(({ at, struggleIndex }) => `${middleOf(at)},${heightOf(struggleIndex)}`)
                .join(' ')}
            />
            {run.map(({ at, struggleIndex }) => (
              <circle
                key={at}
                className={styles.bar}
                cx={middleOf(at)}
                cy={heightOf(struggleIndex)}
                r="6"
              />
            ))}
          </g>
        ))}
        {days.map(({ day, kind }, at) =>
          kind === 'not-measured' ? (
            <circle
              key={day}
              className={styles.missed}
              cx={middleOf(at)}
              cy={heightOf(0.5)}
              r="6"
            />
          ) : null,
        )}
      </ChartFrame>
      {missed > 0 ? (
        <p className={styles.key}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle className={styles.missed} cx="10" cy="10" r="7" />
          </svg>
          {words.missed}
        </p>
      ) : null}
    </>
  );
}
