import { NEW_CHILD } from '../../../api/src/testing/test-app.ts';
import type { Claims } from './claims.ts';
import { type Family, joinFamily } from './families.ts';
import type { Served } from './served.ts';

type Asked = Readonly<{ status: number; ids: readonly string[] }>;

async function ask(family: Family, ...how: Parameters<Family['ask']>): Promise<Asked> {
  const answer = await family.ask(...how);
  const text = await answer.text();
  return { status: answer.status, ids: text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [] };
}

/** Two families at one address, each of which tries for what is the other's, by whatever has an address. */
export async function keepApart(
  { claim }: Claims,
  where: string,
  address: string,
  api: Served,
): Promise<readonly Family[]> {
  const families = [
    await joinFamily(address, api.container),
    await joinFamily(address, api.container),
  ];
  for (const mine of families) {
    const accepted = await mine.play(mine.childId);
    claim(`${where}: a family's round is kept`, accepted.length === 1, accepted);
  }
  for (const mine of families) {
    const [other] = families.filter((each) => each !== mine);
    const theirs = other?.childId ?? '';
    const tried = (path: string) => [
      ask(mine, 'GET', `${path}/progress`),
      ask(mine, 'PATCH', path, NEW_CHILD),
    ];
    const own = await Promise.all(tried(`/api/children/${mine.childId}`));
    claim(
      `${where}: one's own child is somebody`,
      own.every(({ status }) => status === 200),
      own,
    );
    const path = `/api/children/${theirs}`;
    const refused = [...(await Promise.all(tried(path))), await ask(mine, 'DELETE', path)];
    claim(
      `${where}: another's is nobody`,
      refused.every(({ status }) => status === 404),
      refused,
    );
    claim(`${where}: a round for it is refused`, (await mine.play(theirs)).length === 0, theirs);
    for (const list of ['/api/children', '/api/account/export']) {
      const { status, ids } = await ask(mine, 'GET', list);
      const isMine = status === 200 && ids.includes(mine.childId) && !ids.includes(theirs);
      claim(`${where}: ${list} holds one's own and nobody else's`, isMine, { status, ids });
    }
  }
  return families;
}
