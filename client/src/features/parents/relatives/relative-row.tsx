import type { Relative } from '@advay/shared/schemas/relative';
import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { RelationPicture } from '../../../ui/relation-picture.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { dayWords } from '../account/when.ts';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
import { ChangeRelative } from './change-relative.tsx';
import { deviceTimeZone } from './device-time-zone.ts';
import { EndRelative } from './end-relative.tsx';
import styles from './relatives.module.css';
import { windowWords } from './window-words.ts';

type Open = 'nothing' | 'change' | 'end';

/** One who can ring: the name they gave, how they are let in, and the ways to change and to end that. */
export function RelativeRow({
  relative,
  child,
  onChange,
}: {
  relative: Relative;
  child: KnownChild;
  onChange: () => Promise<void>;
}) {
  const { change } = useWords('parents/room');
  const words = useWords('parents/relatives');
  const { row } = words;
  const locale = useLocale();
  const { name, relation, window, createdAt, lastRangAt } = relative;
  const [open, setOpen] = useState<Open>('nothing');
  const close = () => setOpen('nothing');
  return (
    <li className={list.item}>
      <div className={styles.relative}>
        <span className={styles.picture}>
          <RelationPicture relation={relation} />
        </span>
        <div>
          <strong className={styles.name}>{name}</strong>
          <p className={form.soft}>
            {fillLine(row.since, {
              relation: words.relations[relation].title,
              day: dayWords(locale, createdAt),
            })}{' '}
            {lastRangAt === null
              ? row.notRung
              : fillLine(row.lastRang, { day: dayWords(locale, lastRangAt) })}
          </p>
          <p className={form.soft}>
            {window === null
              ? row.byTap
              : windowWords(window, words.hours, locale, {
                  name,
                  child: child.nickname,
                  timeZone: deviceTimeZone(),
                })}
          </p>
        </div>
      </div>
      {open === 'change' ? (
        <ChangeRelative relative={relative} child={child} onClose={close} onChange={onChange} />
      ) : (
        <div className={`${form.actions} ${styles.ways}`}>
          <Button
            tone="quiet"
            aria-label={fillLine(row.changeName, { name })}
            onClick={() => setOpen('change')}
          >
            {change}
          </Button>
          <Button
            tone="quiet"
            aria-label={fillLine(row.endName, { name })}
            onClick={() => setOpen('end')}
          >
            {row.end}
          </Button>
        </div>
      )}
      {open === 'end' ? (
        <EndRelative relative={relative} child={child} onClose={close} onChange={onChange} />
      ) : null}
    </li>
  );
}
