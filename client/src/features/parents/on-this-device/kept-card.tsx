import { useEffect, useRef, useState } from 'react';
import { type KeptPart, sumOf } from '../../../offline/journey/kept-parts.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { partWords } from './device-words.ts';
import styles from './on-this-device.module.css';
import { RemovePart } from './remove-part.tsx';
import { sizeWords } from './size-words.ts';
import type { Kept } from './use-kept.ts';
import { useWaitingRounds } from './use-waiting-rounds.ts';

/** Each thing that lies here, its size, and a way to be rid of it. */
export function KeptCard({ kept, isFetching }: { kept: Kept | null; isFetching: boolean }) {
  const { titles } = useWords('home');
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
  return (
    <Card>
      <h2 ref={heading} tabIndex={-1}>
        What is kept here
      </h2>
      <p className={form.soft}>
        {sizeWords(sumOf(parts))} in all.
        {roomBytes === null
          ? ''
          : ` The browser says it has room for ${sizeWords(roomBytes)} more.`}
      </p>
      <p className={styles.removed} role="status">
        {removed === null ? null : `Removed: ${partWords(removed.name, titles).title}`}
      </p>
      <ul className={list.list}>
        {waiting > 0 ? (
          <li className={list.item}>
            <div>
              <strong>
                {waiting === 1 ? '1 round waits' : `${waiting} rounds wait`} to be sent
              </strong>
              <p className={form.soft}>
                Sent by itself as soon as there is a network and you are signed in, and kept until
                then.
              </p>
            </div>
          </li>
        ) : null}
        {parts.map((part) => {
          const { title, text } = partWords(part.name, titles);
          return (
            <li key={title} className={list.item}>
              <div>
                <strong>{title}</strong>
                <p className={form.soft}>
                  {sizeWords(part.sizeBytes)} · {text}
                </p>
              </div>
              <Button
                tone="quiet"
                disabled={isFetching}
                aria-label={`Remove: ${title}`}
                onClick={() => setAsked(part)}
              >
                Remove
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
