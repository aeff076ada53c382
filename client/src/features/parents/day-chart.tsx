import { axisTop, type DayBar } from './day-bars.ts';
import styles from './day-chart.module.css';
import { minutesWords } from './play-time.ts';

const HEIGHT = 120;
const SLOT = 22;
const BAR = 14;
const LEFT = 34;

const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const nameDay = (day: string) => shortDay.format(new Date(day));

/** Minutes played each day: bars to look at, a table to read. */
export function DayChart({ bars }: { bars: readonly DayBar[] }) {
  const top = axisTop(bars);
  const first = bars[0]?.day;
  const last = bars.at(-1)?.day;
  const daysPlayed = bars.filter(({ played }) => played !== null);
  return (
    <div className={styles.chart}>
      <svg
        viewBox={`0 0 ${LEFT + bars.length * SLOT} ${HEIGHT + 40}`}
        role="img"
        aria-label={`Minutes played in the last ${bars.length} days: play on ${daysPlayed.length} of them. The table below has the numbers.`}
      >
        {[top, top / 2].map((minutes) => (
          <g key={minutes}>
            <path
              className={styles.line}
              d={`M${LEFT} ${yOf(minutes, top)}H${LEFT + bars.length * SLOT}`}
            />
            <text className={styles.mark} x={LEFT - 8} y={yOf(minutes, top) + 5} textAnchor="end">
              {minutes}
            </text>
          </g>
        ))}
        <path className={styles.base} d={`M${LEFT} ${HEIGHT + 12}H${LEFT + bars.length * SLOT}`} />
        {bars.map(({ day, minutes }, at) =>
          minutes > 0 ? (
            <path key={day} className={styles.bar} d={barPath(at, minutes, top)} />
          ) : (
            <circle key={day} className={styles.none} cx={middleOf(at)} cy={HEIGHT + 6} r="2.5" />
          ),
        )}
        {first ? (
          <text className={styles.mark} x={LEFT} y={HEIGHT + 34}>
            {nameDay(first)}
          </text>
        ) : null}
        {last ? (
          <text
            className={styles.mark}
            x={LEFT + bars.length * SLOT}
            y={HEIGHT + 34}
            textAnchor="end"
          >
            {nameDay(last)}
          </text>
        ) : null}
      </svg>
      <details className={styles.details}>
        <summary>The same as a table</summary>
        {daysPlayed.length === 0 ? (
          <p>No play in these days.</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Played</th>
                <th scope="col">Rounds</th>
                <th scope="col">XP</th>
              </tr>
            </thead>
            <tbody>
              {daysPlayed.map(({ day, played }) => (
                <tr key={day}>
                  <th scope="row">{nameDay(day)}</th>
                  <td>{minutesWords(played?.activeMs ?? 0)}</td>
                  <td>{played?.rounds}</td>
                  <td>{played?.xpEarned}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </details>
    </div>
  );
}

function yOf(minutes: number, top: number): number {
  return 12 + HEIGHT * (1 - minutes / top);
}

function middleOf(at: number): number {
  return LEFT + at * SLOT + SLOT / 2;
}

/** A bar with a round head; a short one still shows. */
function barPath(at: number, minutes: number, top: number): string {
  const y = Math.min(yOf(minutes, top), HEIGHT + 12 - 6);
  const radius = Math.min(BAR / 2, (HEIGHT + 12 - y) / 2);
  const left = middleOf(at) - BAR / 2;
  return `M${left} ${HEIGHT + 12}V${y + radius}q0-${radius} ${radius}-${radius}h${BAR - 2 * radius}q${radius} 0 ${radius} ${radius}V${HEIGHT + 12}Z`;
}
