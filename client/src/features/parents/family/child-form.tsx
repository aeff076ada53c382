import { AVATARS } from '@advay/shared/children/avatars';
import { AGE_BANDS } from '@advay/shared/games/catalogue';
import type { NewChild } from '@advay/shared/schemas/child';
import { type FormEvent, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PlayerAvatar } from '../../children/player-avatar.tsx';
import { FAILURE_WORDS } from '../failure-words.ts';
import form from '../form.module.css';
import styles from './child-form.module.css';
import { ChildSettingsFields } from './child-settings-fields.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { rollNickname } from './nickname.ts';

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
          <h2 className={styles.label}>Nickname</h2>
          <p className={styles.nickname} aria-live="polite">
            {child.nickname}
          </p>
          <p className={form.soft}>Made of two words, so that no real name is stored.</p>
        </div>
        <Button
          tone="quiet"
          onClick={() => change({ nickname: rollNickname(Math.random, child.nickname) })}
        >
          Another name
        </Button>
      </div>
      <Choice
        legend="Age"
        name="age-band"
        options={AGE_BANDS.map((band) => ({
          value: band,
          label: `${band.replace('-', ' to ')} years`,
        }))}
        value={child.ageBand}
        onChange={(ageBand) => change({ ageBand })}
      />
      <Choice
        legend="Animal"
        name="avatar"
        options={AVATARS.map((name) => ({
          value: name,
          label: name,
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
          {FAILURE_WORDS[failure]}
          {failure === 'consent-first' ? (
            <ButtonLink to="/parents/notice" tone="quiet">
              Read the notice
            </ButtonLink>
          ) : null}
        </Notice>
      ) : null}
      <div className={form.actions}>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? 'One moment' : saveWords(child.nickname)}
        </Button>
        <ButtonLink to={cancelTo} tone="quiet">
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}
