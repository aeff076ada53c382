import type { DayProgress } from '@advay/shared/schemas/progress';
import { Card } from '../../../ui/card.tsx';
import { dayBars } from './day-bars.ts';
import styles from './day-chart.module.css';
import { DayChart } from './day-chart.tsx';
import { DayTable } from './day-table.tsx';
import { EffortChart } from './effort-chart.tsx';
import { effortDays } from './effort-days.ts';

/** Two weeks to look at, and the same as a table. */
export function DayByDay({ days, today }: { days: readonly DayProgress[]; today: string }) {
  const bars = dayBars(days, today);
  const effort = effortDays(bars);
  return (
    <Card>
      <h2>Minutes a day</h2>
      <div className={styles.chart}>
        <DayChart bars={bars} />
      </div>
      <h2>How hard it was</h2>
      {effort ? (
        <div className={styles.chart}>
          <EffortChart days={effort} />
        </div>
      ) : (
        <p>Three measured rounds in these two weeks are needed to say something.</p>
      )}
      <DayTable bars={bars} effort={effort} />
    </Card>
  );
}
