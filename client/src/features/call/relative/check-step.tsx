import type { RelativeGlance } from '@advay/shared/schemas/relative';
import type { AreaWords } from '@advay/shared/words/areas';
import { useState, useSyncExternalStore } from 'react';
import IconBell from '~icons/fluent-emoji-flat/bell';
import { claimLink } from '../../../api/story-api.ts';
import type { Sounds } from '../../../game-runtime/sounds.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './check-step.module.css';
import { type LookFailure, readLookFailure } from './look-failure.ts';
import { MediaChoices, OwnCheck } from './own-check.tsx';
import type { OwnDevices } from './own-devices.ts';
import type { Pass } from './passes.ts';
import { Aside, Choices, StepCard } from './step-card.tsx';
import type { StoryLink } from './story-link.ts';

type Props = Readonly<{
  link: StoryLink;
  glance: RelativeGlance;
  name: string;
  devices: OwnDevices;
  sounds: Sounds | null;
  words: AreaWords['relative'];
  onPass: (pass: Pass) => void;
}>;

/**
 * To be seen and heard before it rings. The link is taken up with the ring and no sooner: until then it may still be
 * opened in another browser that has a camera.
 */
export function CheckStep({
  link: { token, childName },
  glance,
  name,
  devices,
  sounds,
  words,
  onPass,
}: Props) {
  const state = useSyncExternalStore(devices.subscribe, devices.state);
  const [isRung, setIsRung] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<LookFailure | null>(null);
  const { check } = words;
  const takeUp = async () => {
    setIsBusy(true);
    setFailure(null);
    const answer = await claimLink(token, name);
    setIsBusy(false);
    if (answer.ok) onPass({ ...answer.value, token, childName });
    else setFailure(readLookFailure(answer.reason));
  };
  const playBell = () => {
    sounds?.play('glyph-done');
    setIsRung(true);
  };
  if (failure === 'over') return <StepCard {...words.look.over} step="look-over" />;
  if (state.kind === 'failed') {
    return (
      <StepCard {...check.failures[state.reason]} step={`check-${state.reason}`}>
        <MediaChoices devices={devices} words={check} tryAgain={words.tryAgain} />
      </StepCard>
    );
  }
  return (
    <StepCard title={check.title} step="check">
      <OwnCheck devices={devices} words={check} tryAgain={words.tryAgain} size="large" />
      {failure === null ? null : <Notice>{words.look[failure].way}</Notice>}
      {state.kind === 'opening' ? null : (
        <Choices>
          <Button size="child" onClick={takeUp} disabled={isBusy}>
            {isBusy ? words.oneMoment : check.ring({ avatar: glance.childAvatar, name: childName })}
          </Button>
          <Button size="child" tone="quiet" className={styles.bell ?? ''} onClick={playBell}>
            <IconBell aria-hidden="true" /> {check.bell}
          </Button>
        </Choices>
      )}
      {isRung ? <Aside>{check.bellRang}</Aside> : null}
    </StepCard>
  );
}
