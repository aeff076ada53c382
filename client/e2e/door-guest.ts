import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import type { APIRequestContext } from '@playwright/test';
import { WebSocket } from 'ws';

/** A relative without a screen: it rings at a child's door and hears what is answered. */
export type DoorGuest = Readonly<{
  pass: string;
  /** Comes to the waiting room; the answers' kinds so far are `heard`. */
  ring(): Promise<void>;
  heard: readonly string[];
  goAway(): void;
}>;

type Invite = Readonly<{ relation: 'grandma' | 'grandpa' | 'uncle'; name: string }>;

/** Invited by the parent whose requests these are, and claimed at once. */
export async function inviteGuest(
  parent: APIRequestContext,
  url: string,
  childId: string,
  { relation, name }: Invite,
): Promise<DoorGuest> {
  const post = async (path: string, data: object) => {
    const answer = await parent.post(`${url}/api${path}`, { data, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  };
  const { token } = await post('/relatives/invites', { childId, relation });
  const { pass } = await post('/relatives/claim', { token, name });
  const heard: string[] = [];
  let socket: WebSocket | null = null;
  return {
    pass,
    heard,
    async ring() {
      const { ticket } = await post('/relatives/ring', { pass });
      const opened = new WebSocket(`${url.replace('http', 'ws')}/signaling/socket`, {
        headers: { origin: url },
      });
      socket = opened;
      opened.on('message', (data) => {
        const { t, reason } = JSON.parse(String(data));
        heard.push(reason ?? t);
      });
      await new Promise((done, fail) => opened.once('open', done).once('error', fail));
      opened.send(JSON.stringify({ t: 'hello', v: PROTOCOL_VERSION, ticket }));
    },
    goAway: () => socket?.close(),
  };
}
