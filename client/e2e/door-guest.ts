import type { Page } from '@playwright/test';
import { ask, type JoinedFamily } from './join-family.ts';
import { openSignalingSocket, type SignalingSocket } from './signaling-socket.ts';

/** A relative without a screen: it rings at a child's door and hears what is answered. */
export type DoorGuest = Readonly<{
  pass: string;
  /** Comes to the waiting room; the answers' kinds so far are `heard`. */
  ring(): Promise<void>;
  heard: readonly string[];
  /** Says goodbye: the place is given up. */
  leave(): void;
  goAway(): void;
}>;

type Invite = Readonly<{ relation: 'grandma' | 'grandpa' | 'uncle'; name: string }>;

/** Invited by the parent at whose home this is, and claimed at once. */
export async function inviteGuest(
  home: Pick<Page, 'request'>,
  url: string,
  { childId }: JoinedFamily,
  { relation, name }: Invite,
): Promise<DoorGuest> {
  const post = <Answer>(path: string, data: object) =>
    ask<Answer>(home, url, 'POST', `/api/relatives/${path}`, data);
  const { token } = await post<{ token: string }>('invites', { childId, relation });
  const { pass } = await post<{ pass: string }>('claim', { token, name });
  const heard: string[] = [];
  let socket: SignalingSocket | null = null;
  return {
    pass,
    heard,
    async ring() {
      const { ticket } = await post<{ ticket: string }>('ring', { pass });
      socket = await openSignalingSocket(url, ticket, ({ t, reason }) => heard.push(reason ?? t));
    },
    leave: () => socket?.send({ t: 'leave' }),
    goAway: () => socket?.close(),
  };
}
