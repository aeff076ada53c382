import { DEFAULT_CHILD_SETTINGS } from '@advay/shared/children/child-settings';
import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { PAGE_ORIGIN } from './front.ts';

/** A family with an account, and as many devices as it has children. */
export type Family = Readonly<{ parentId: string; cookie: string; childIds: readonly string[] }>;

/** Joins at the API at `origin`; `readCode` says the code that was mailed last. */
export async function joinFamily(
  origin: string,
  email: string,
  children: number,
  readCode: () => Promise<string>,
): Promise<Family> {
  let cookie = '';
  const post = async (path: string, body: object): Promise<Response> => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: PAGE_ORIGIN, cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  await post('/api/auth/sign-up-code', { email });
  const password = 'lanterns over the quiet pond';
  const joined = await post('/api/auth/sign-up', { email, code: await readCode(), password });
  cookie = joined.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { id: parentId } = (await joined.json()) as { id: string };
  await post('/api/consents', { kind: 'play-data', noticeVersion: NOTICE_VERSION });
  const childIds: string[] = [];
  for (let child = 0; child < children; child += 1) {
    const answer = await post('/api/children', {
      nickname: 'Sunny Comet',
      ageBand: '5-6',
      avatar: 'fox',
      languages: ['en'],
      settings: DEFAULT_CHILD_SETTINGS,
    });
    childIds.push(((await answer.json()) as { id: string }).id);
  }
  return { parentId, cookie, childIds };
}
