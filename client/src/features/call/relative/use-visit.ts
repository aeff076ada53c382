import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import { ring } from '../../../api/story-api.ts';
import { createPeerLink } from '../../../peer/create-peer-link.ts';
import { createSignalingClient } from '../../../peer/create-signaling-client.ts';
import { randomAuthor } from '../../storytime/record/random-author.ts';
import { Reading } from '../../storytime/record/reading.ts';
import { createStoryRoom } from '../room/story-room.ts';
import { createStoryCall } from '../talk/story-call.ts';
import { noteLeftCall } from './left-call.ts';
import type { OwnDevices } from './own-devices.ts';
import type { Pass } from './passes.ts';
import { createVisit, type Visit } from './visit.ts';

/** A visit that rings at once and lasts as long as the screen; null for a moment before it. */
export function useVisit(pass: Pass, devices: OwnDevices): Visit | null {
  const [visit, setVisit] = useState<Visit | null>(null);
  useEffect(() => {
    const reading = new Reading({ side: 1, author: randomAuthor() });
    const opened = createVisit({
      devices,
      createRoom: () =>
        createStoryRoom({
          takeTicket: () => ring(pass.pass),
          createSignalingClient,
          origin: location.origin,
        }),
      createCall: (room, media) =>
        createStoryCall({ slot: 1, room, reading, media, createPeerLink }),
    });
    setVisit(opened);
    opened.ring();

    const goAway = () => {
      if (opened.state().call !== null) noteLeftCall(pass, clock.epochMs());
      opened.rest();
    };
    addEventListener('pagehide', goAway);
    return () => {
      removeEventListener('pagehide', goAway);
      opened.rest();
    };
  }, [pass, devices]);
  return visit;
}
