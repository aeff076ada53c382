import type { Page } from '@playwright/test';
import { ask, type JoinedFamily } from './join-family.ts';
import { openSignalingSocket } from './signaling-socket.ts';

/** The child's device at signaling, without a screen, sound or picture. */
export type ChildsDevice = Readonly<{
  /** The child's side says goodbye. */
  leave(): void;
}>;

/** Whoever rings from now on is let in, or sent away. */
export async function standAtDoor(
  home: Pick<Page, 'request'>,
  url: string,
  { childId }: JoinedFamily,
  answer: 'admit' | 'deny',
): Promise<ChildsDevice> {
  const path = `/api/children/${childId}/storytime-ticket`;
  const { ticket } = await ask<{ ticket: string }>(home, url, 'POST', path, {});
  const socket = await openSignalingSocket(url, ticket, ({ waiting = [] }) => {
    for (const guest of waiting) socket.send({ t: answer, guest });
  });
  return {
    leave() {
      socket.send({ t: 'leave' });
      socket.close();
    },
  };
}
