import type { AreaWords } from '@advay/shared/words/areas';
import { Button } from '../../../ui/button.tsx';
import type { RoomEnd } from '../room/room-end.ts';
import { childOf, type Pass } from './passes.ts';
import { Choices, StepCard } from './step-card.tsx';
import type { VisitStep } from './visit-step.ts';

type Props = Readonly<{
  pass: Pass;
  step: Extract<VisitStep, { kind: 'they-left' | 'they-are-lost' | 'we-left' | 'over' | 'ended' }>;
  words: AreaWords['relative'];
  onRing: () => void;
  /** No more waiting for them. */
  onDone: () => void;
}>;

/** Only the family can make these good again. */
const WITH_THE_FAMILY: readonly RoomEnd[] = ['pass-over', 'not-allowed', 'revoked'];

/** When nobody talks and nothing rings: why, and the one thing to do next. */
export function AfterStep({ pass, step, words, onRing, onDone }: Props) {
  const { after, ends } = words;
  const child = childOf(pass);
  switch (step.kind) {
    case 'they-left':
    case 'they-are-lost': {
      const told = step.kind === 'they-left' ? after.theyLeft(child) : after.theyAreLost(child);
      return (
        <StepCard {...told} child={pass.childAvatar} step={step.kind}>
          <Choices>
            <Button size="child" tone="quiet" onClick={onDone}>
              {after.done}
            </Button>
          </Choices>
        </StepCard>
      );
    }
    case 'we-left':
      return (
        <StepCard {...after.weLeft(child)} child={pass.childAvatar} step="we-left">
          <Choices>
            <Button size="child" onClick={onRing}>
              {after.backIn}
            </Button>
          </Choices>
        </StepCard>
      );
    case 'over':
      return (
        <StepCard {...after.over} child={pass.childAvatar} step="over">
          <Choices>
            <Button size="child" tone="quiet" onClick={onRing}>
              {after.ringAgain(child)}
            </Button>
          </Choices>
        </StepCard>
      );
    case 'ended':
      return (
        <StepCard
          {...ends[step.end === 'left' ? 'broken' : step.end]}
          child={pass.childAvatar}
          step={step.end}
        >
          {WITH_THE_FAMILY.includes(step.end) ? null : (
            <Choices>
              <NextAfter end={step.end} pass={pass} words={words} onRing={onRing} />
            </Choices>
          )}
        </StepCard>
      );
  }
}

type NextProps = Readonly<{ end: RoomEnd }> & Pick<Props, 'pass' | 'words' | 'onRing'>;

function NextAfter({ end, pass, words: { after, loadAgain }, onRing }: NextProps) {
  switch (end) {
    case 'version':
      return (
        <Button size="child" onClick={() => location.reload()}>
          {loadAgain}
        </Button>
      );
    case 'replaced':
      // Not what is meant, most of the time: it takes the call out of the other window.
      return (
        <Button size="child" tone="quiet" onClick={onRing}>
          {after.goOnHere}
        </Button>
      );
    default:
      return (
        <Button size="child" onClick={onRing}>
          {after.ringAgain(childOf(pass))}
        </Button>
      );
  }
}
