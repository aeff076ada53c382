import { AVATARS } from '@advay/shared/children/avatars';
import { AGE_BANDS } from '@advay/shared/games/catalogue';
import type { NewChild } from '@advay/shared/schemas/child';
import { type FormEvent, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import form from '../form.module.css';
import styles from './child-form.module.css';
import { ChildSettingsFields } from './child-settings-fields.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { rollNickname } from './nickname.ts';
import { yearsWords } from './years-words.ts';

/** Everything the platform is ever told about a child. */
export function ChildForm({
  initial,
  saveWords,
  cancelTo,
  onSave,
}: {
  initial: NewChild;
  /** What the button says, for the nickname that stands there. */
  saveWords: (nickname: string) => string;
  cancelTo: string;
  /** Null when it worked. */
  onSave: (child: NewChild) => Promise<ApiFailure | null>;
}) {
  const room = useWords('parents/room');
  const children = useWords('parents/children');
  const words = children.form;
  const [child, setChild] = useState(initial);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const change = (part: Partial<NewChild>) => setChild({ ...child, ...part });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setFailure(await onSave(child));
    setIsBusy(false);
  };

  return (
    <form className={form.form} onSubmit={submit}>
      <div className={styles.name}>
        <div>
          <h2 className={styles.label}>{words.nickname}</h2>
          <p className={styles.nickname} aria-live="polite">
            {child.nickname}
          </p>
          <p className={form.soft}>{words.nicknameText}</p>
        </div>
        <Button
          tone="quiet"
          onClick={() => change({ nickname: rollNickname(Math.random, child.nickname) })}
        >
          {words.anotherName}
        </Button>
      </div>
      <Choice
        legend={words.age}
        name="age-band"
        options={AGE_BANDS.map((band) => ({
          value: band,
          label: yearsWords(children, band),
        }))}
        value={child.ageBand}
        onChange={(ageBand) => change({ ageBand })}
      />
      <Choice
        legend={words.animal}
        name="avatar"
        options={AVATARS.map((name) => ({
          value: name,
          label: room.animals[name],
          picture: <PlayerAvatar avatar={name} />,
        }))}
        value={child.avatar}
        onChange={(avatar) => change({ avatar })}
      />
      <LanguageChoice
        chosen={child.languages}
        onChange={(languages) => change({ languages: [...languages] })}
      />
      <ChildSettingsFields
        settings={child.settings}
        onChange={(settings) => change({ settings })}
      />
      {failure ? (
        <Notice>
          {room.failures[failure]}
          {failure === 'consent-first' ? (
            <ButtonLink to="/parents/notice" tone="quiet">
              {room.readNotice}
            </ButtonLink>
          ) : null}
        </Notice>
      ) : null}
      <div className={form.actions}>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? room.oneMoment : saveWords(child.nickname)}
        </Button>
        <ButtonLink to={cancelTo} tone="quiet">
          {room.cancel}
        </ButtonLink>
      </div>
    </form>
  );
}
