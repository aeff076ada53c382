import { assertNever } from '@advay/shared/kernel/assert-never';
import type { LineOf } from '@advay/shared/words/areas';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import { COURT_UNITS } from '../rally/court.ts';
import type { PongScene, Seat } from '../scene.ts';
import { type CourtLayout, courtToField } from '../simulation/court-layout.ts';
import type { RemoteEvent } from './remote-rally.ts';

const say = (line: LineOf<'hand_pong'>): GameEvent => ({ kind: 'say', line });

/** What an event between two homes is for this child's round: what counts as tried, and what is heard. */
export function hearRemoteEvent(
  event: RemoteEvent,
  scene: PongScene,
  layout: CourtLayout,
): readonly GameEvent[] {
  const cue = (name: 'touch' | 'tick' | 'pop', seat: Seat): GameEvent => {
    const along = seat === 'near' ? 0 : COURT_UNITS;
    const { x, y } = courtToField(layout, { across: scene[seat].across, along });
    return { kind: 'cue', cue: name, xNorm: x, yNorm: y };
  };
  switch (event.kind) {
    case 'serve':
      return [cue(event.seat === 'near' ? 'touch' : 'tick', event.seat)];
    case 'strike':
      return event.seat === 'near'
        ? [cue('touch', 'near'), { kind: 'attempt', isHit: true }, { kind: 'progress' }]
        : [cue('tick', 'far'), { kind: 'progress' }];
    case 'miss':
      return event.seat === 'near'
        ? [{ kind: 'attempt', isHit: false }]
        : [{ kind: 'progress' }, cue('pop', 'far')];
    case 'cheer':
      return [{ kind: 'cue', cue: 'stroke-done' }];
    case 'partner':
      return [say(event.is === 'bear' ? 'bear-helps' : 'friend-back')];
    case 'presence':
      if (event.now === 'away') return [say('away')];
      return event.now === 'counting' ? [{ kind: 'cue', cue: 'start' }] : [];
    case 'new-match':
      return [say('begin')];
    default:
      return assertNever(event);
  }
}
