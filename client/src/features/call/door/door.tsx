import { useEffect, useSyncExternalStore } from 'react';
import { useCurrentPlayer } from '../../children/current-player.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { setCallOn } from '../call-on.ts';
import { ChildTalk } from './child-talk.tsx';
import { CutOffCard, MissedNote, OpeningCard, PartedCard, RingCard } from './door-cards.tsx';
import { useStoryDoor } from './use-story-door.ts';

/**
 * The child's device at the door of its story room: who rings, who is let in, and the call itself. `isListening`
 * where a visitor disturbs nobody.
 */
export function Door({ isListening }: { isListening: boolean }) {
  const player = useCurrentPlayer();
  if (player.kind !== 'child') return null;
  return <DoorOf key={player.child.id} child={player.child} isListening={isListening} />;
}

function DoorOf({ child, isListening }: { child: KnownChild; isListening: boolean }) {
  const door = useStoryDoor(child.id, isListening);
  return door === null ? null : <HungDoor door={door} child={child} />;
}

type Hung = NonNullable<ReturnType<typeof useStoryDoor>>;

function HungDoor({ door, child }: { door: Hung; child: KnownChild }) {
  const state = useSyncExternalStore(door.subscribe, door.state);
  const isTalking = state.kind === 'talking';
  useEffect(() => {
    setCallOn(isTalking);
    return () => setCallOn(false);
  }, [isTalking]);

  switch (state.kind) {
    case 'ringing':
      return (
        <RingCard
          visitor={state.visitor}
          opensByItself={state.opensByItself}
          onLetIn={() => void door.letIn()}
          onNotNow={() => door.sendAway()}
        />
      );
    case 'opening':
      return <OpeningCard visitor={state.visitor} />;
    case 'talking':
      return <ChildTalk door={door} talk={state} child={child} />;
    case 'parted':
      return (
        <PartedCard
          visitor={state.visitor}
          by={state.by}
          isAtDoor={state.isAtDoor}
          onLetIn={() => void door.letIn()}
          onClose={() => door.dismiss()}
        />
      );
    case 'quiet':
      return state.missed === null ? null : (
        <MissedNote visitor={state.missed} onClose={() => door.dismiss()} />
      );
    case 'shut':
      return state.cutOff === null ? null : (
        <CutOffCard visitor={state.cutOff} onClose={() => door.dismiss()} />
      );
  }
}
