import { AVATARS, type Avatar } from '@advay/shared/children/avatars';
import { AGE_BANDS, type AgeBand } from '@advay/shared/games/catalogue';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { type ApiFailure, addChild } from '../../telemetry/api-client.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { readKnownChildren, rememberChildren } from '../children/known-children.ts';
import { PlayerAvatar } from '../children/player-avatar.tsx';
import styles from './add-child-page.module.css';
import { FAILURE_WORDS } from './failure-words.ts';
import form from './form.module.css';
import { rollNickname } from './nickname.ts';

/** Everything the platform is ever told about a child: a rolled name, an age band, an animal. */
export function AddChildPage() {
  const navigate = useNavigate();
  const [nickname, setNickname] = useState(() => rollNickname(Math.random));
  const [ageBand, setAgeBand] = useState<AgeBand>('5-6');
  const [avatar, setAvatar] = useState<Avatar>('fox');
  const [failure, setFailure] = useState<ApiFailure>();
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setFailure(undefined);
    const answer = await addChild({ nickname, ageBand, avatar });
    setIsBusy(false);
    if (answer.ok) {
      // At once, so that whoever goes straight to play finds the child there.
      rememberChildren([...readKnownChildren(), answer.value]);
      navigate('/parents');
    } else setFailure(answer.reason);
  };

  return (
    <Card>
      <h1>Add a child</h1>
      {failure ? <Notice>{FAILURE_WORDS[failure]}</Notice> : null}
      <form className={form.form} onSubmit={submit}>
        <div className={styles.name}>
          <div>
            <h2 className={styles.label}>Nickname</h2>
            <p className={styles.nickname} aria-live="polite">
              {nickname}
            </p>
            <p className={form.soft}>Made of two words, so that no real name is stored.</p>
          </div>
          <Button tone="quiet" onClick={() => setNickname(rollNickname(Math.random, nickname))}>
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
          value={ageBand}
          onChange={setAgeBand}
        />
        <Choice
          legend="Animal"
          name="avatar"
          options={AVATARS.map((name) => ({
            value: name,
            label: name,
            picture: <PlayerAvatar avatar={name} />,
          }))}
          value={avatar}
          onChange={setAvatar}
        />
        <div className={form.actions}>
          <Button type="submit" disabled={isBusy}>
            {isBusy ? 'One moment' : `Add ${nickname}`}
          </Button>
          <ButtonLink to="/parents" tone="quiet">
            Cancel
          </ButtonLink>
        </div>
      </form>
    </Card>
  );
}
