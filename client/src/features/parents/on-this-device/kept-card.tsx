import { plural } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';
import { useEffect, useRef, useState } from 'react';
import { type KeptPart, sumOf } from '../../../offline/journey/kept-parts.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useLanguage, useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
import { partWords } from './device-words.ts';
import styles from './on-this-device.module.css';
import { RemovePart } from './remove-part.tsx';
import { sizeWords } from './size-words.ts';
import type { Kept } from './use-kept.ts';
import { useWaitingRounds } from './use-waiting-rounds.ts';

/** Each thing that lies here, its size, and a way to be rid of it. */
export function KeptCard({ kept, isFetching }: { kept: Kept | null; isFetching: boolean }) {
  const { titles } = useWords('home');
  const { remove } = useWords('parents/room');
  const words = useWords('parents/device');
  const language = useLanguage();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<KeptPart | null>(null);
  const [removed, setRemoved] = useState<KeptPart | null>(null);
  const waiting = useWaitingRounds();
  useEffect(() => {
    // The button that was pressed goes with its row.
    if (removed !== null) heading.current?.focus();
  }, [removed]);
  if (kept === null) return null;
  const { parts, roomBytes } = kept;
  const size = (bytes: number) => sizeWords(bytes, words.nothing, locale);
  return (
    <Card>
      <h2 ref={heading} tabIndex={-1}>
        {words.kept.title}
      </h2>
      <p className={form.soft}>
        {fillLine(words.kept.inAll, { size: size(sumOf(parts)) })}
        {roomBytes === null ? '' : ` ${fillLine(words.kept.hasRoom, { size: size(roomBytes) })}`}
      </p>
      <p className={styles.removed} role="status">
        {removed === null
          ? null
          : fillLine(words.kept.removed, {
              title: partWords(removed.name, words, titles, language).title,
            })}
      </p>
      <ul className={list.list}>
        {waiting > 0 ? (
          <li className={list.item}>
            <div>
              <strong>{plural(locale, words.kept.waiting, waiting)}</strong>
              <p className={form.soft}>{words.kept.waitingText}</p>
            </div>
          </li>
        ) : null}
        {parts.map((part) => {
          const { title, text } = partWords(part.name, words, titles, language);
          return (
            <li key={title} className={list.item}>
              <div>
                <strong>{title}</strong>
                <p className={form.soft}>
                  {size(part.sizeBytes)} · {text}
                </p>
              </div>
              <Button
                tone="quiet"
                disabled={isFetching}
                aria-label={fillLine(words.kept.removePart, { title })}
                onClick={() => setAsked(part)}
              >
                {remove}
              </Button>
            </li>
          );
        })}
      </ul>
      {asked === null ? null : (
        <RemovePart
          part={asked}
          onKeep={() => setAsked(null)}
          onRemoved={() => {
            setAsked(null);
            setRemoved(asked);
          }}
        />
      )}
    </Card>
  );
}
