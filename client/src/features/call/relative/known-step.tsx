import type { AreaWords } from '@advay/shared/words/areas';
import type { Pass } from './passes.ts';
import { RingButtons } from './ring-buttons.tsx';
import { Aside, StepCard } from './step-card.tsx';

type Props = Readonly<{
  passes: readonly [Pass, ...Pass[]];
  words: AreaWords['relative'];
  onRing: (pass: Pass) => void;
}>;

/** A relative who was here before. */
export function KnownStep({ passes, words, onRing }: Props) {
  const [first, ...others] = passes;
  const { known } = words;
  const isOne = others.length === 0;
  return (
    <StepCard
      title={isOne ? known.title : known.choose}
      step="known"
      {...(isOne && { child: first.childAvatar, way: known.as(first.name) })}
    >
      <RingButtons passes={passes} words={words} onRing={onRing} />
      <Aside>{known.camera}</Aside>
    </StepCard>
  );
}
