import type { AreaWords } from '@advay/shared/words/areas';
import { Button } from '../../../ui/button.tsx';
import { OwnCheck } from './own-check.tsx';
import type { OwnDevices } from './own-devices.ts';
import { isKept, type Pass } from './passes.ts';
import { Aside, Choices, StepCard } from './step-card.tsx';
import type { VisitStep } from './visit-step.ts';

type Props = Readonly<{
  pass: Pass;
  step: Extract<VisitStep, { kind: 'ringing' }>;
  devices: OwnDevices;
  words: AreaWords['relative'];
  onWait: () => void;
  onStop: () => void;
}>;

/** It rings at the child's home, until somebody opens. */
export function RingingStep({ pass, step, devices, words, onWait, onStop }: Props) {
  const { ringing } = words;
  const said =
    step.trouble !== null
      ? ringing.troubles[step.trouble]
      : step.isOverdue
        ? ringing.overdue
        : { title: ringing.title, way: ringing.line };
  const isAsking = step.isOverdue && step.trouble === null;
  return (
    <StepCard
      {...said}
      child={pass.childAvatar}
      isRinging={step.trouble === null}
      step={step.trouble ?? (step.isOverdue ? 'overdue' : 'ringing')}
    >
      {isAsking ? (
        <Choices>
          <Button size="child" onClick={onWait}>
            {ringing.wait}
          </Button>
          <Button size="child" tone="quiet" onClick={onStop}>
            {ringing.later}
          </Button>
        </Choices>
      ) : null}
      <OwnCheck devices={devices} words={words.check} tryAgain={words.tryAgain} size="small" />
      {isKept(pass) ? null : <Aside>{ringing.notKept}</Aside>}
      {isAsking ? null : (
        <Choices>
          <Button size="child" tone="plain" onClick={onStop}>
            {ringing.stop}
          </Button>
        </Choices>
      )}
    </StepCard>
  );
}
