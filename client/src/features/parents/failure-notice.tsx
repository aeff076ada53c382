import type { ApiFailure } from '../../api/ask-api.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FAILURE_WORDS } from './failure-words.ts';

type Props = Readonly<{
  failure: ApiFailure | null | undefined;
  /** Where trying once more may help. */
  onAgain?: () => void;
}>;

/** What went wrong, in a parent's words; nothing while nothing did. */
export function FailureNotice({ failure, onAgain }: Props) {
  if (failure === null || failure === undefined) return null;
  return (
    <Notice>
      {FAILURE_WORDS[failure]}
      {onAgain === undefined ? null : (
        <Button tone="quiet" onClick={onAgain}>
          Try again
        </Button>
      )}
    </Notice>
  );
}
