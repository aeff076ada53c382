import type { ApiFailure } from '../../api/ask-api.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.ts';

type Props = Readonly<{
  failure: ApiFailure | null | undefined;
  /** Where trying once more may help. */
  onAgain?: () => void;
}>;

/** What went wrong, in a parent's words; nothing while nothing did. */
export function FailureNotice({ failure, onAgain }: Props) {
  const { failures, tryAgain } = useWords('parents/room');
  if (failure === null || failure === undefined) return null;
  return (
    <Notice>
      {failures[failure]}
      {onAgain === undefined ? null : (
        <Button tone="quiet" onClick={onAgain}>
          {tryAgain}
        </Button>
      )}
    </Notice>
  );
}
