import type { Relative } from '@advay/shared/schemas/relative';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { RelationPicture } from '../../../ui/relation-picture.tsx';
import type { KnownChild } from '../../children/known-child.ts';
import { dayWords } from '../account/when.ts';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { ChangeRelative } from './change-relative.tsx';
import { deviceTimeZone } from './device-time-zone.ts';
import { EndRelative } from './end-relative.tsx';
import { RELATION_WORDS } from './relation-words.ts';
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
            {RELATION_WORDS[relation].title}, since {dayWords(createdAt)}.{' '}
            {lastRangAt === null ? 'Has not rung yet.' : `Last rang on ${dayWords(lastRangAt)}.`}
          </p>
          <p className={form.soft}>
            {window === null
              ? 'Is let in by your tap, each time.'
              : windowWords(window, { name, child: child.nickname, timeZone: deviceTimeZone() })}
          </p>
        </div>
      </div>
      {open === 'change' ? (
        <ChangeRelative relative={relative} child={child} onClose={close} onChange={onChange} />
      ) : (
        <div className={`${form.actions} ${styles.ways}`}>
          <Button tone="quiet" aria-label={`Change ${name}`} onClick={() => setOpen('change')}>
            Change
          </Button>
          <Button tone="quiet" aria-label={`End ${name}`} onClick={() => setOpen('end')}>
            End
          </Button>
        </div>
      )}
      {open === 'end' ? (
        <EndRelative relative={relative} child={child} onClose={close} onChange={onChange} />
      ) : null}
    </li>
  );
}
