import type { Friendship } from '@advay/shared/schemas/friendship';
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
import styles from './friends.module.css';

const STATE_WORDS: Readonly<Record<Friendship['state'], string>> = {
  active: 'Plays Meadow ball with your child',
  ended: 'This friendship has ended',
  'blocked-by-you': 'You blocked this family',
};

const WAYS = {
  end: {
    button: 'End',
    question: 'End this friendship?',
    consequence:
      'The two cannot meet any more, and a game that is on stops at once. The other family sees that it has ended. A new invitation can make a new one.',
    done: 'End it',
    act: endFriendship,
  },
  block: {
    button: 'Block',
    question: 'Block this family?',
    consequence:
      'The friendship ends at once, and no invitation works between your two families any more. This cannot be undone. The other family sees only that it has ended.',
    done: 'Block for good',
    act: blockFriendship,
  },
} as const;

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
  const [asking, setAsking] = useState<keyof typeof WAYS | null>(null);
  const [failure, setFailure] = useState<ApiFailure>();
  const way = asking && WAYS[asking];
  const go = async () => {
    const answer = await way?.act(id);
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
          <p className={form.soft}>
            {STATE_WORDS[state]}
            {state === 'active' ? `, since ${dayWords(since)}` : '.'}
          </p>
        </div>
      </div>
      <div className={`${form.actions} ${styles.endings}`}>
        {state === 'active' ? (
          <Button tone="quiet" onClick={() => setAsking('end')}>
            {WAYS.end.button}
          </Button>
        ) : null}
        {state === 'blocked-by-you' ? null : (
          <Button tone="quiet" onClick={() => setAsking('block')}>
            {WAYS.block.button}
          </Button>
        )}
      </div>
      {way ? (
        <Dialog title={way.question} onClose={() => setAsking(null)}>
          <p>{way.consequence}</p>
          <FailureNotice failure={failure} />
          <div className={form.actions}>
            <Button autoFocus onClick={() => setAsking(null)}>
              Keep
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
