import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import type { KeptPart } from '../../../offline/journey/kept-parts.ts';
import { removePart } from '../../../offline/journey/remove-part.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useLanguage, useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import { partWords } from './device-words.ts';
import { BOOKS } from './journey-files.ts';

/** Asks once, says what happens then, and keeps by default. */
export function RemovePart({
  part,
  onKeep,
  onRemoved,
}: {
  part: KeptPart;
  onKeep: () => void;
  onRemoved: () => void;
}) {
  const { titles } = useWords('home');
  const room = useWords('parents/room');
  const words = useWords('parents/device');
  const language = useLanguage();
  const [hasFailed, setHasFailed] = useState(false);
  const { title, consequence } = partWords(part.name, words, titles, language);
  const remove = () =>
    removePart(part.name, BOOKS, globalThis.caches).then(onRemoved, () => setHasFailed(true));
  return (
    <Dialog title={fillLine(words.kept.removeQuestion, { title })} onClose={onKeep}>
      <p>{consequence}</p>
      {hasFailed ? <Notice>{words.kept.notLetGo}</Notice> : null}
      <div className={form.actions}>
        <Button autoFocus onClick={onKeep}>
          {room.keep}
        </Button>
        <Button tone="quiet" onClick={remove}>
          {room.remove}
        </Button>
      </div>
    </Dialog>
  );
}
