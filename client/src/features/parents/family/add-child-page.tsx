import { DEFAULT_CHILD_SETTINGS } from '@advay/shared/children/child-settings';
import type { NewChild } from '@advay/shared/schemas/child';
import { fillLine } from '@advay/shared/words/line';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addChild } from '../../../api/children-api.ts';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { readKnownChildren, rememberChildren } from '../../children/known-children.ts';
import { firstPage } from '../friends/pending-invite.ts';
import { ChildForm } from './child-form.tsx';
import { rollNickname } from './nickname.ts';

export function AddChildPage() {
  const { addChild: title } = useWords('parents/room');
  const words = useWords('parents/children');
  const navigate = useNavigate();
  const [initial] = useState<NewChild>(() => ({
    nickname: rollNickname(Math.random),
    ageBand: '5-6',
    avatar: 'fox',
    languages: ['en'],
    settings: DEFAULT_CHILD_SETTINGS,
  }));
  return (
    <Card>
      <h1>{title}</h1>
      <ChildForm
        initial={initial}
        saveWords={(name) => fillLine(words.add, { name })}
        cancelTo="/parents"
        onSave={async (child) => {
          const answer = await addChild(child);
          if (!answer.ok) return answer.reason;
          // At once, so that whoever goes straight to play finds the child there.
          rememberChildren([...readKnownChildren(), answer.value]);
          navigate(firstPage());
          return null;
        }}
      />
    </Card>
  );
}
