import type { Relative } from '@advay/shared/schemas/relative';
import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { endRelative } from '../../../api/relatives-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';

/** Asks once, then it is so at once: ending protects, so nobody has to show who they are. */
export function EndRelative({
  relative,
  child,
  onClose,
  onChange,
}: {
  relative: Relative;
  child: KnownChild;
  onClose: () => void;
  onChange: () => Promise<void>;
}) {
  const { keep } = useWords('parents/room');
  const words = useWords('parents/relatives').ending;
  const { name } = relative;
  const [failure, setFailure] = useState<ApiFailure>();
  const end = async () => {
    const answer = await endRelative(relative.id);
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    onClose();
    await onChange();
  };
  return (
    <Dialog title={fillLine(words.question, { name })} onClose={onClose}>
      <p>{fillLine(words.consequence, { name, child: child.nickname })}</p>
      <FailureNotice failure={failure} />
      <div className={form.actions}>
        <Button autoFocus onClick={onClose}>
          {keep}
        </Button>
        <Button tone="quiet" onClick={end}>
          {words.done}
        </Button>
      </div>
    </Dialog>
  );
}
