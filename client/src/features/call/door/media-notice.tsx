import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { MediaFailure } from '../media/own-media.ts';
import { OverTheBook } from '../together/over-the-book.tsx';

/** The other side does not see or hear this one: what a grown-up can do, until it is put away. */
export function MediaNotice({
  failure,
  onTryAgain,
}: {
  failure: MediaFailure;
  onTryAgain: () => void;
}) {
  const words = useWords('door');
  const [isAway, setIsAway] = useState(false);
  if (isAway) return null;
  return (
    <OverTheBook>
      <Notice>
        <span>{words.media[failure]}</span>
        <Button size="child" onClick={onTryAgain}>
          {words.cameraAgain}
        </Button>
        <Button size="child" tone="plain" onClick={() => setIsAway(true)}>
          {words.goOnWithout}
        </Button>
      </Notice>
    </OverTheBook>
  );
}
