import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { Yields } from '@advay/shared/protocol/client-messages';
import { useEffect, useState } from 'react';
import { listOpenRelativeInvites, listRelatives } from '../../../api/relatives-api.ts';
import { takeStoryTicket, tellCall } from '../../../api/story-api.ts';
import { createPeerLink } from '../../../peer/create-peer-link.ts';
import { createSignalingClient } from '../../../peer/create-signaling-client.ts';
import { randomUuid } from '../../../telemetry/random-uuid.ts';
import { randomAuthor } from '../../storytime/record/random-author.ts';
import { Reading } from '../../storytime/record/reading.ts';
import { LOOK_AGAIN_MS } from '../limits.ts';
import { openOwnMedia } from '../media/own-media.ts';
import { createStoryRoom } from '../room/story-room.ts';
import { createStoryCall } from '../talk/story-call.ts';
import { createCallLog } from './call-log.ts';
import { openInTime } from './open-in-time.ts';
import { StoryDoor } from './story-door.ts';
import { createTabCall } from './tab-call.ts';
import { untoldCalls } from './untold-calls.ts';
import { whoMayCome } from './who-may-come.ts';

const log = createCallLog({ untold: untoldCalls, tell: tellCall });

/** The door of a child's story room on this device; null for a moment before it. It opens while `isListening`. */
export function useStoryDoor(childId: string, isListening: boolean): StoryDoor | null {
  const [door, setDoor] = useState<StoryDoor | null>(null);
  useEffect(() => {
    const hung = hangDoor(childId);
    setDoor(hung);
    return () => hung.close();
  }, [childId]);

  useEffect(() => {
    if (door === null) return;
    if (!isListening) {
      if (door.state().kind !== 'talking') door.close();
      return;
    }
    let isOver = false;
    let again: Timer | undefined;
    const look = async (yields: Yields) => {
      clock.clearTimeout(again);
      if (document.visibilityState !== 'visible') return;
      const expected = await whoMayCome(childId, { listRelatives, listOpenRelativeInvites });
      // The child may have gone into a game meanwhile, where nobody rings.
      if (isOver) return;
      if (expected.kind === 'somebody') door.open(expected.relatives, yields);
      if (expected.kind === 'unknown') {
        again = clock.setTimeout(() => void look(yields), LOOK_AGAIN_MS);
      }
    };
    // Another window may have taken the door, or a parent has invited somebody on another device. Whoever looks at
    // this one means it; a network that comes back says nothing about where the family is.
    const onSeen = () => void look('to-call');
    const onOnline = () => void look('to-all');
    onSeen();
    void log.flush();
    document.addEventListener('visibilitychange', onSeen);
    addEventListener('online', onOnline);
    return () => {
      isOver = true;
      clock.clearTimeout(again);
      document.removeEventListener('visibilitychange', onSeen);
      removeEventListener('online', onOnline);
    };
  }, [door, childId, isListening]);
  return door;
}

function hangDoor(childId: string): StoryDoor {
  return new StoryDoor({
    makeRoom: (yields) =>
      createStoryRoom({
        yields,
        takeTicket: () => takeStoryTicket(childId),
        createSignalingClient,
        origin: location.origin,
      }),
    listRelatives,
    openMedia: () => openInTime(openOwnMedia),
    isSeen: () => document.visibilityState === 'visible',
    makeReading: () => new Reading({ side: 0, author: randomAuthor() }),
    makeCall: (parts) => createStoryCall({ ...parts, createPeerLink }),
    makeId: randomUuid,
    tabCall: createTabCall(),
    log,
  });
}
