import type { Friendship } from '@advay/shared/schemas/friendship';
import type { AreaWords } from '@advay/shared/words/areas';
import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { blockFriendship, endFriendship } from '../../../api/friends-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import { dayWords } from '../account/when.ts';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
import styles from './friends.module.css';

const ACTS = { end: endFriendship, block: blockFriendship } as const;

/** One friend: an animal, since when, and the two ways to end it, each after a question. */
export function FriendRow({
  friendship,
  onChange,
}: {
  friendship: Friendship;
  onChange: () => Promise<void>;
}) {
  const { id, friendAvatar, since, state } = friendship;
  const { avatars } = useWords('home');
  const { keep } = useWords('parents/room');
  const words = useWords('parents/friends');
  const locale = useLocale();
  const [asking, setAsking] = useState<keyof typeof ACTS | null>(null);
  const [failure, setFailure] = useState<ApiFailure>();
  const way = asking && words.ways[asking];
  const go = async () => {
    const answer = asking && (await ACTS[asking](id));
    if (answer?.ok === false && answer.reason !== 'not-found') return setFailure(answer.reason);
    setAsking(null);
    await onChange();
  };
  return (
    <li className={list.item} data-state={state}>
      <div className={styles.friend}>
        <span className={styles.avatar}>
          <PlayerAvatar avatar={friendAvatar} />
        </span>
        <div>
          <strong>{avatars[friendAvatar]}</strong>
          <p className={form.soft}>{stateWords(state, words, dayWords(locale, since))}</p>
        </div>
      </div>
      <div className={`${form.actions} ${styles.endings}`}>
        {state === 'active' ? (
          <Button tone="quiet" onClick={() => setAsking('end')}>
            {words.ways.end.title}
          </Button>
        ) : null}
        {state === 'blocked-by-you' ? null : (
          <Button tone="quiet" onClick={() => setAsking('block')}>
            {words.ways.block.title}
          </Button>
        )}
      </div>
      {way ? (
        <Dialog title={way.question} onClose={() => setAsking(null)}>
          <p>{way.consequence}</p>
          <FailureNotice failure={failure} />
          <div className={form.actions}>
            <Button autoFocus onClick={() => setAsking(null)}>
              {keep}
            </Button>
            <Button tone="quiet" onClick={go}>
              {way.done}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </li>
  );
}

function stateWords(
  state: Friendship['state'],
  words: AreaWords['parents/friends'],
  day: string,
): string {
  switch (state) {
    case 'active':
      return fillLine(words.activeSince, { day });
    case 'ended':
      return words.hasEnded;
    case 'blocked-by-you':
      return words.blocked;
  }
}
