import { useState } from 'react';
import type { KeptPart } from '../../../offline/journey/kept-parts.ts';
import { removePart } from '../../../offline/journey/remove-part.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import { partWords } from './device-words.ts';

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
  const [hasFailed, setHasFailed] = useState(false);
  const { title, consequence } = partWords(part.name, titles);
  const remove = () =>
    removePart(part, globalThis.caches).then(onRemoved, () => setHasFailed(true));
  return (
    <Dialog title={`Remove from this device: ${title}?`} onClose={onKeep}>
      <p>{consequence}</p>
      {hasFailed ? <Notice>The browser did not let go of it. Try again.</Notice> : null}
      <div className={form.actions}>
        <Button autoFocus onClick={onKeep}>
          Keep
        </Button>
        <Button tone="quiet" onClick={remove}>
          Remove
        </Button>
      </div>
    </Dialog>
  );
}
