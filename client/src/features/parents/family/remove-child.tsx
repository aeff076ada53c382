import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { removeChild } from '../../../api/children-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { readKnownChildren, rememberChildren } from '../../children/known-children.ts';
import { played } from '../../rounds/played.ts';
import { forgetStickers } from '../../storytime/library/stickers.ts';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';

/** Asks once, says what goes, and keeps by default. */
export function RemoveChild({ child }: { child: KnownChild }) {
  const { keep } = useWords('parents/room');
  const words = useWords('parents/children');
  const name = child.nickname;
  const confirm = useConfirm();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<ApiFailure>();
  const remove = async () => {
    const answer = await confirm.run(() => removeChild(child.id));
    if (answer === null) return;
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    played.forget(child.id);
    forgetStickers(child.id);
    rememberChildren(readKnownChildren().filter(({ id }) => id !== child.id));
    navigate('/parents');
  };
  return (
    <div className={form.actions}>
      <Button tone="plain" onClick={() => setIsAsking(true)}>
        {fillLine(words.removeChild, { name })}
      </Button>
      {isAsking ? (
        <Dialog title={fillLine(words.removeQuestion, { name })} onClose={() => setIsAsking(false)}>
          <p>{words.removeConsequence}</p>
          <FailureNotice failure={failure} />
          <div className={form.actions}>
            <Button autoFocus onClick={() => setIsAsking(false)}>
              {keep}
            </Button>
            <Button tone="quiet" onClick={remove}>
              {words.removeForGood}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
