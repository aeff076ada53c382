import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import type { Page } from '@playwright/test';
import { agreeToCalls, makeFamily } from './family.ts';

declare global {
  interface Window {
    /** The socket of the child's device. */
    storyDoor?: WebSocket;
  }
}

/** A family whose parent agreed to everything, in its grown-ups' room. */
export async function makeCallingFamily(page: Page, url: string, email: string): Promise<void> {
  await makeFamily(page, url, email);
  await agreeToCalls(page, 'Friends');
}

/** The link for a grandma to the first child, made on the parent's page as it stands. */
export async function makeStoryLink(page: Page, url: string): Promise<string> {
  const token = await page.evaluate(async () => {
    const [child] = (await (await fetch('/api/children')).json()) as { id: string }[];
    const answer = await fetch('/api/relatives/invites', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ childId: child?.id, relation: 'grandma' }),
    });
    return ((await answer.json()) as { token: string }).token;
  });
  return `${url}/r#${token}`;
}

/** The child's device at signaling, without sound or picture: whoever rings from now on is let in, or sent away. */
export async function standAtDoor(page: Page, answer: 'admit' | 'deny'): Promise<void> {
  await page.evaluate(
    async ([version, t]) => {
      const [child] = (await (await fetch('/api/children')).json()) as { id: string }[];
      const entry = await fetch(`/api/children/${child?.id}/storytime-ticket`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      const { ticket } = (await entry.json()) as { ticket: string };
      const socket = new WebSocket(`ws://${location.host}/signaling/socket`);
      socket.onopen = () => socket.send(JSON.stringify({ t: 'hello', v: version, ticket }));
      socket.onmessage = ({ data }) => {
        const heard = JSON.parse(data) as { t: string; waiting?: string[] };
        for (const guest of heard.waiting ?? []) socket.send(JSON.stringify({ t, guest }));
      };
      window.storyDoor = socket;
    },
    [PROTOCOL_VERSION, answer] as const,
  );
}

/** The child's side says goodbye. */
export async function leaveDoor(page: Page): Promise<void> {
  await page.evaluate(() => window.storyDoor?.send(JSON.stringify({ t: 'leave' })));
}
