import { numeral } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { useWords } from '../../../words/use-words.ts';
import table from '../plain-table.module.css';
import { useLocale } from '../use-locale.ts';
import { nameDay } from './chart-frame.tsx';
import type { DayBar } from './day-bars.ts';
import styles from './day-chart.module.css';
import { type EffortDay, effortWords } from './effort-days.ts';
import { playTimeWords } from './play-time.ts';

/** The days with play, newest first. */
export function DayTable({
  bars,
  effort,
}: {
  bars: readonly DayBar[];
  effort: readonly EffortDay[] | null;
}) {
  const room = useWords('parents/room');
  const words = useWords('parents/progress');
  const { days } = words;
  const locale = useLocale();
  const played = bars.filter((bar) => bar.played !== null).toReversed();
  return (
    <details className={styles.details}>
      <summary>{days.asTable}</summary>
      {played.length === 0 ? (
        <p>{days.none}</p>
      ) : (
        <>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{days.day}</th>
                <th scope="col">{words.played}</th>
                <th scope="col">{words.rounds}</th>
                <th scope="col">{days.xp}</th>
                {effort ? <th scope="col">{days.howHard}</th> : null}
              </tr>
            </thead>
            <tbody>
              {played.map(({ day, played: sums }) => (
                <tr key={day}>
                  <th scope="row" className={styles.day}>
                    {sums?.aboutRounds
                      ? fillLine(days.about, { day: nameDay(locale, day) })
                      : nameDay(locale, day)}
                  </th>
                  <td>{playTimeWords(room, locale, sums?.activeMs ?? 0)}</td>
                  <td>{numeral(locale, sums?.rounds ?? 0)}</td>
                  <td>{numeral(locale, sums?.xpEarned ?? 0)}</td>
                  {effort ? (
                    <td>
                      {effortWords(
                        effort.find((each) => each.day === day),
                        days,
                      )}
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
          {played.some((bar) => bar.played?.aboutRounds) ? <p>{days.aboutText}</p> : null}
        </>
      )}
    </details>
  );
}
