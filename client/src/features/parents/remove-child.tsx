import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createPlayedRounds } from '../../game-runtime/played-rounds.ts';
import { type ApiFailure, removeChild } from '../../telemetry/api-client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { KnownChild } from '../children/known-child.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import form from './form.module.css';

/** Asks once, says what goes, and keeps by default. */
export function RemoveChild({ child }: { child: KnownChild }) {
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<ApiFailure>();
  const remove = async () => {
    const answer = await removeChild(child.id);
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    createPlayedRounds().forget(child.id);
    navigate('/parents');
  };
  return (
    <div className={form.actions}>
      <Button tone="plain" onClick={() => setIsAsking(true)}>
        Remove {child.nickname}
      </Button>
      {isAsking ? (
        <Dialog title={`Remove ${child.nickname}?`} onClose={() => setIsAsking(false)}>
          <p>
            The nickname and everything stored of this child&rsquo;s play are deleted for good. This
            cannot be undone.
          </p>
          {failure ? <Notice>{FAILURE_WORDS[failure]}</Notice> : null}
          <div className={form.actions}>
            <Button autoFocus onClick={() => setIsAsking(false)}>
              Keep
            </Button>
            <Button tone="quiet" onClick={remove}>
              Remove for good
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
