import table from '../plain-table.module.css';
import { nameDay } from './chart-frame.tsx';
import type { DayBar } from './day-bars.ts';
import styles from './day-chart.module.css';
import { type EffortDay, effortWords } from './effort-days.ts';
import { minutesWords } from './play-time.ts';

/** The days with play, newest first. */
export function DayTable({
  bars,
  effort,
}: {
  bars: readonly DayBar[];
  effort: readonly EffortDay[] | null;
}) {
  const played = bars.filter((bar) => bar.played !== null).toReversed();
  return (
    <details className={styles.details}>
      <summary>The same as a table</summary>
      {played.length === 0 ? (
        <p>No play in these two weeks.</p>
      ) : (
        <>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Played</th>
                <th scope="col">Rounds</th>
                <th scope="col">XP</th>
                {effort ? <th scope="col">How hard</th> : null}
              </tr>
            </thead>
            <tbody>
              {played.map(({ day, played: sums }) => (
                <tr key={day}>
                  <th scope="row" className={styles.day}>
                    {nameDay(day)}
                    {sums?.aboutRounds ? ' (about)' : ''}
                  </th>
                  <td>{minutesWords(sums?.activeMs ?? 0)}</td>
                  <td>{sums?.rounds}</td>
                  <td>{sums?.xpEarned}</td>
                  {effort ? <td>{effortWords(effort.find((each) => each.day === day))}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
          {played.some((bar) => bar.played?.aboutRounds) ? (
            <p>
              “About”: the clock of a device was set after a round was played, so its day may be
              another.
            </p>
          ) : null}
        </>
      )}
    </details>
  );
}
