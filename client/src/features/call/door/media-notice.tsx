import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { MediaFailure } from '../media/own-media.ts';
import { OverTheBook } from '../together/over-the-book.tsx';
import { MEDIA_WORDS } from './door-words.ts';

/** The other side does not see or hear this one: what a grown-up can do, until it is put away. */
export function MediaNotice({
  failure,
  onTryAgain,
}: {
  failure: MediaFailure;
  onTryAgain: () => void;
}) {
  const [isAway, setIsAway] = useState(false);
  if (isAway) return null;
  return (
    <OverTheBook>
      <Notice>
        <span>{`For grown-ups: ${MEDIA_WORDS[failure]}`}</span>
        <Button size="child" onClick={onTryAgain}>
          Camera on again
        </Button>
        <Button size="child" tone="plain" onClick={() => setIsAway(true)}>
          Go on without
        </Button>
      </Notice>
    </OverTheBook>
  );
}
