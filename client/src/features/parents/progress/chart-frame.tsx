import { dated } from '@advay/shared/words/intl';
import type { ReactNode } from 'react';
import { useLocale } from '../use-locale.ts';
import styles from './day-chart.module.css';

/** Height of what is drawn, in the frame's own units, and the room a day takes. */
const CHART_HEIGHT = 120;
const TOP = 14;
const SLOT = 22;
const LEFT = 44;

export const nameDay = (locale: string, day: string) =>
  dated(locale, new Date(day), { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** The middle of a day's slot. */
export function middleOf(at: number): number {
  return LEFT + at * SLOT + SLOT / 2;
}

/** Where a share of the height stands, 0 at the bottom. */
export function heightOf(share: number): number {
  return TOP + CHART_HEIGHT * (1 - share);
}

/** Days from left to right over marks at heights; what happened on them is drawn by the children. */
export function ChartFrame({
  label,
  days,
  marks,
  children,
}: {
  label: string;
  days: readonly Readonly<{ day: string }>[];
  marks: readonly Readonly<{ share: number; text: string }>[];
  children: ReactNode;
}) {
  const locale = useLocale();
  const right = LEFT + days.length * SLOT;
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  return (
    <svg viewBox={`0 0 ${right} ${CHART_HEIGHT + 44}`} role="img" aria-label={label}>
      {marks.map(({ share, text }) => (
        <g key={text}>
          <path className={styles.line} d={`M${LEFT} ${heightOf(share)}H${right}`} />
          <text className={styles.mark} x={LEFT - 6} y={heightOf(share) + 6} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path className={styles.base} d={`M${LEFT} ${heightOf(0)}H${right}`} />
      {children}
      {first ? (
        <text className={styles.mark} x={LEFT} y={CHART_HEIGHT + 38}>
          {nameDay(locale, first)}
        </text>
      ) : null}
      {last ? (
        <text className={styles.mark} x={right} y={CHART_HEIGHT + 38} textAnchor="end">
          {nameDay(locale, last)}
        </text>
      ) : null}
    </svg>
  );
}
