import { useEffect, useState } from 'react';
import { takeTicket } from '../../../api/friends-api.ts';
import { createPeerLink } from '../../../peer/create-peer-link.ts';
import { createSignalingClient } from '../../../peer/create-signaling-client.ts';
import { createMeeting, type Meeting } from './meeting.ts';

/** A meeting that is open as long as the screen is; null for a moment before it. */
export function useMeeting(friendshipId: string): Meeting | null {
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  useEffect(() => {
    const opened = createMeeting({
      takeTicket: () => takeTicket(friendshipId),
      createSignalingClient,
      createPeerLink,
      origin: location.origin,
    });
    setMeeting(opened);
    opened.open();
    return () => opened.leave();
  }, [friendshipId]);
  return meeting;
}
