import { numeral } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { useWords } from '../../../words/use-words.ts';
import { useLocale } from '../use-locale.ts';
import { ChartFrame, heightOf, middleOf } from './chart-frame.tsx';
import { axisTop, type DayBar } from './day-bars.ts';
import styles from './day-chart.module.css';

const BAR = 14;
const SHORTEST = 6;

/** Minutes played each day, as bars. */
export function DayChart({ bars }: { bars: readonly DayBar[] }) {
  const words = useWords('parents/progress').days;
  const locale = useLocale();
  const top = axisTop(bars);
  const daysPlayed = bars.filter(({ played }) => played !== null).length;
  return (
    <ChartFrame
      label={fillLine(words.chart, {
        days: numeral(locale, bars.length),
        played: numeral(locale, daysPlayed),
      })}
      days={bars}
      marks={[
        { share: 1, text: numeral(locale, top) },
        { share: 0.5, text: numeral(locale, top / 2) },
      ]}
    >
      {bars.map(({ day, minutes }, at) =>
        minutes > 0 ? (
          <path key={day} className={styles.bar} d={barPath(at, minutes / top)} />
        ) : (
          <circle
            key={day}
            className={styles.none}
            cx={middleOf(at)}
            cy={heightOf(0) - 6}
            r="2.5"
          />
        ),
      )}
    </ChartFrame>
  );
}

/** A bar with a round head; a short one still shows. */
function barPath(at: number, share: number): string {
  const bottom = heightOf(0);
  const y = Math.min(heightOf(share), bottom - SHORTEST);
  const radius = Math.min(BAR / 2, (bottom - y) / 2);
  const left = middleOf(at) - BAR / 2;
  return `M${left} ${bottom}V${y + radius}q0-${radius} ${radius}-${radius}h${BAR - 2 * radius}q${radius} 0 ${radius} ${radius}V${bottom}Z`;
}
