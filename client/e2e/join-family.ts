import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_CHILD_SETTINGS } from '@advay/shared/children/child-settings';
import { type ConsentKind, NOTICE_VERSION } from '@advay/shared/consent/notice';
import { type Parent, parentSchema } from '@advay/shared/schemas/account';
import { type Child, childSchema, type NewChild } from '@advay/shared/schemas/child';
import type { APIRequestContext, Page } from '@playwright/test';
import { mailedCode, PASSWORD } from './family.ts';
import type { Product } from './product.ts';

// Families as they are after their first evening. The way there by the screens is walked in one test of each step;
// everybody else begins here.

const POLL_MS = 20;
const NEW_CHILD: NewChild = {
  nickname: 'Sunny Comet',
  ageBand: '5-6',
  avatar: 'fox',
  languages: ['en'],
  settings: DEFAULT_CHILD_SETTINGS,
};

export type JoinedFamily = Readonly<{
  email: string;
  parentId: string;
  nickname: string;
  childId: string;
  child: Child;
}>;

type Joining = Readonly<{
  email?: string;
  agreedTo?: readonly ConsentKind[];
  child?: Partial<NewChild>;
  /** Nobody is chosen on the device unless said: `player` makes the child the one who plays. */
  isPlaying?: boolean;
}>;

/** Whoever asks with the cookies of one home: a page, or its browser without any. */
type Home = Readonly<{ request: APIRequestContext }>;

/** Where the product is, and the mails that it writes. */
type Place = Pick<Product, 'url' | 'outboxUrl'>;

/** Asks the product as a page of it would: with its cookie, from its own origin. */
export async function ask<Answer>(
  home: Home,
  url: string,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer> {
  const answer = await home.request.fetch(`${url}${path}`, {
    method,
    headers: { origin: url },
    ...(body && { data: body }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (answer.status() === 204 ? undefined : await answer.json()) as Answer;
}

/** An account that is signed in here, what its parent agreed to, and one child. No page of the product is open. */
export async function joinFamily(
  page: Page,
  place: Place,
  { isPlaying = false, ...joining }: Joining = {},
): Promise<JoinedFamily> {
  const family = await signUpFamily(page, place, joining);
  const { parentId, child } = family;
  await rememberHere(page, place.url, {
    'advay.household': { parentId },
    'advay.children': [child],
    ...(isPlaying && { 'advay.player': { kind: 'child', child } }),
  });
  return family;
}

/** The same where no page of theirs is looked at: the device remembers nothing but the cookie. */
export async function signUpFamily(
  home: Home,
  place: Place,
  { email = newAddress(), agreedTo = ['play-data'], child: wish }: Omit<Joining, 'isPlaying'> = {},
): Promise<JoinedFamily> {
  const { url } = place;
  const { id: parentId } = await signUpParent(home, place, email);
  for (const kind of agreedTo) {
    await ask(home, url, 'POST', '/api/consents', { kind, noticeVersion: NOTICE_VERSION });
  }
  const child = childSchema.parse(
    await ask(home, url, 'POST', '/api/children', { ...NEW_CHILD, ...wish }),
  );
  return { email, parentId, nickname: child.nickname, childId: child.id, child };
}

/** An account whose parent has agreed to nothing yet. */
export async function signUpParent(
  home: Home,
  place: Place,
  email = newAddress(),
): Promise<Parent> {
  const code = await codeFor(place, email);
  const body = { email, code, password: PASSWORD };
  return parentSchema.parse(await ask(home, place.url, 'POST', '/api/auth/sign-up', body));
}

/** The mail is there long before the answer, which takes its time so as to tell nothing: nobody waits for it here. */
async function codeFor({ url, outboxUrl }: Place, email: string): Promise<string> {
  const asked = { failure: null as unknown };
  fetch(`${url}/api/auth/sign-up-code`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  }).then(
    async (answer) => {
      if (!answer.ok) asked.failure = new Error(`sign-up-code: ${await answer.text()}`);
    },
    (error: unknown) => {
      asked.failure = error;
    },
  );
  for (;;) {
    const code = await mailedCode({ outboxUrl }, email);
    if (code !== '') return code;
    if (asked.failure !== null) throw asked.failure;
    await pause(POLL_MS);
  }
}

/** Families are many at one product: nobody else has it. */
export const newAddress = (): string => `${randomUUID()}@family.example`;

/** Two families as friends: `host` invites, `guest` takes it up. */
export async function befriend(
  url: string,
  host: Readonly<{ page: Home; family: JoinedFamily }>,
  guest: Readonly<{ page: Home; family: JoinedFamily }>,
): Promise<void> {
  const { token } = await ask<{ token: string }>(host.page, url, 'POST', '/api/invites', {
    childId: host.family.childId,
    activity: 'hand_pong',
  });
  await ask(guest.page, url, 'POST', '/api/invites/claim', {
    token,
    childId: guest.family.childId,
  });
}

/** The link for a grandma to the family's child. */
export async function inviteGrandma(
  home: Home,
  url: string,
  { childId }: JoinedFamily,
): Promise<string> {
  const { token } = await ask<{ token: string }>(home, url, 'POST', '/api/relatives/invites', {
    childId,
    relation: 'grandma',
  });
  return `${url}/r#${token}`;
}

/** What this device keeps of the family, as earlier visits would have left it. */
async function rememberHere(
  page: Page,
  url: string,
  records: Readonly<Record<string, unknown>>,
): Promise<void> {
  // An address of the origin that loads nothing of the product.
  await page.goto(`${url}/api/health`);
  await page.evaluate((kept) => {
    for (const [name, value] of Object.entries(kept)) {
      localStorage.setItem(name, JSON.stringify(value));
    }
  }, records);
}
