import type { DayProgress } from '@advay/shared/schemas/progress';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { dayBars } from './day-bars.ts';
import styles from './day-chart.module.css';
import { DayChart } from './day-chart.tsx';
import { DayTable } from './day-table.tsx';
import { EffortChart } from './effort-chart.tsx';
import { effortDays } from './effort-days.ts';

/** Two weeks to look at, and the same as a table. */
export function DayByDay({ days, today }: { days: readonly DayProgress[]; today: string }) {
  const words = useWords('parents/progress').days;
  const bars = dayBars(days, today);
  const effort = effortDays(bars);
  return (
    <Card>
      <h2>{words.minutes}</h2>
      <div className={styles.chart}>
        <DayChart bars={bars} />
      </div>
      <h2>{words.effort}</h2>
      {effort ? (
        <div className={styles.chart}>
          <EffortChart days={effort} />
        </div>
      ) : (
        <p>{words.tooFew}</p>
      )}
      <DayTable bars={bars} effort={effort} />
    </Card>
  );
}
