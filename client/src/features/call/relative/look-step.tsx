import type { RelativeGlance } from '@advay/shared/schemas/relative';
import type { AreaWords } from '@advay/shared/words/areas';
import { useEffect, useState } from 'react';
import { lookAtLink } from '../../../api/story-api.ts';
import { Button } from '../../../ui/button.tsx';
import { FireflyLoader } from '../../../ui/firefly-loader.tsx';
import { type LookFailure, readLookFailure } from './look-failure.ts';
import { NameStep } from './name-step.tsx';
import type { Pass } from './passes.ts';
import { RingButtons } from './ring-buttons.tsx';
import { Choices, StepCard } from './step-card.tsx';
import type { StoryLink } from './story-link.ts';

type Props = Readonly<{
  link: StoryLink;
  /** Children whom this device may ring whatever becomes of the link. */
  known: readonly Pass[];
  words: AreaWords['relative'];
  onName: (glance: RelativeGlance, name: string) => void;
  onRing: (pass: Pass) => void;
}>;

type Seen =
  | Readonly<{ kind: 'looking' }>
  | Readonly<{ kind: 'failed'; failure: LookFailure }>
  | Readonly<{ kind: 'open'; glance: RelativeGlance }>;

/** What a link that nobody took up yet says, and then who comes. */
export function LookStep({ link, known, words, onName, onRing }: Props) {
  const [seen, setSeen] = useState<Seen>({ kind: 'looking' });
  const { token, childName } = link;
  const isLooking = seen.kind === 'looking';
  useEffect(() => {
    if (!isLooking) return;
    let isLeft = false;
    lookAtLink(token).then((answer) => {
      if (isLeft) return;
      if (answer.ok) setSeen({ kind: 'open', glance: answer.value });
      else setSeen({ kind: 'failed', failure: readLookFailure(answer.reason) });
    });
    return () => {
      isLeft = true;
    };
  }, [token, isLooking]);
  if (seen.kind === 'looking') return <FireflyLoader label={words.oneMoment} />;
  if (seen.kind === 'open') {
    return (
      <NameStep
        words={words}
        glance={seen.glance}
        childName={childName}
        onName={(name) => onName(seen.glance, name)}
      />
    );
  }
  return (
    <StepCard {...words.look[seen.failure]} step={`look-${seen.failure}`}>
      {seen.failure === 'over' ? (
        <RingButtons passes={known} words={words} onRing={onRing} />
      ) : (
        <Choices>
          <Button size="child" onClick={() => setSeen({ kind: 'looking' })}>
            {words.tryAgain}
          </Button>
        </Choices>
      )}
    </StepCard>
  );
}
