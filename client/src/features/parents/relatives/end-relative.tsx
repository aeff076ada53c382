import type { Relative } from '@advay/shared/schemas/relative';
import { useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { endRelative } from '../../../api/relatives-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
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
  const [failure, setFailure] = useState<ApiFailure>();
  const end = async () => {
    const answer = await endRelative(relative.id);
    if (!answer.ok && answer.reason !== 'not-found') return setFailure(answer.reason);
    onClose();
    await onChange();
  };
  return (
    <Dialog title={`No more calls with ${relative.name}?`} onClose={onClose}>
      <p>
        {relative.name} can&rsquo;t ring {child.nickname} any more, and a call that is on stops at
        once. The name and the calls stay in the list for ninety days. A new link can make a new
        beginning.
      </p>
      <FailureNotice failure={failure} />
      <div className={form.actions}>
        <Button autoFocus onClick={onClose}>
          Keep
        </Button>
        <Button tone="quiet" onClick={end}>
          End it
        </Button>
      </div>
    </Dialog>
  );
}
