import { expect, it } from 'vitest';
import { onEveryEngine, useDatabase } from '../testing/engines.ts';
import { plantFamily } from '../testing/row-security-matrix.ts';
import type { ParentTransaction } from './database.ts';
import { children } from './schema/children.ts';
import { consents } from './schema/consents.ts';

onEveryEngine('a transaction of two parents', (engine) => {
  const database = useDatabase(engine);

  async function open() {
    const test = database();
    const [mine, other] = [await plantFamily(test), await plantFamily(test)];
    await plantFamily(test);
    const ids = [mine.parentId, other.parentId] as const;
    const childrenNow = () => test.asAdmin('select id, avatar from app.children order by id');
    return { ...test.database, mine, other, ids, childrenNow };
  }
  const idsOf = async (transaction: ParentTransaction) =>
    (await transaction.select({ id: children.id }).from(children)).map(({ id }) => id);

  it('sees one family at a time, and none between', async () => {
    const { withTwoParents, ids, mine, other } = await open();
    let kept: ParentTransaction | undefined;
    await withTwoParents(ids, async (as) => {
      expect(await as.first(idsOf)).toEqual([mine.childId]);
      expect(
        await as.second(async (transaction) => {
          kept = transaction;
          return idsOf(transaction);
        }),
      ).toEqual([other.childId]);
      expect(await as.first(idsOf)).toEqual([mine.childId]);
      if (kept !== undefined) expect(await idsOf(kept)).toEqual([]);
    });
    expect(await database().asApi(null, 'select 1 from app.children')).toEqual([]);
  });

  it('writes for both or for neither, also when a failure is caught on the way', async () => {
    const { withTwoParents, ids, childrenNow, mine } = await open();
    const before = await childrenNow();
    const change = (transaction: ParentTransaction) =>
      transaction.update(children).set({ avatar: 'lion' });
    const failures = [
      () => Promise.reject(new Error('a reason of ours')),
      // The database's own: somebody else's row.
      (transaction: ParentTransaction) =>
        transaction.insert(consents).values({
          parentId: mine.parentId,
          id: mine.childId,
          kind: 'calls',
          noticeVersion: '',
          method: '',
          givenAt: new Date(),
        }),
    ];
    for (const fail of failures) {
      const whole = withTwoParents(ids, async (as) => {
        await as.first(change);
        await as.second(fail as () => Promise<unknown>);
      });
      await expect(whole).rejects.toThrow();
      expect(await childrenNow()).toEqual(before);
      const caught = withTwoParents(ids, async (as) => {
        await as.first(change);
        await as.second(fail as () => Promise<unknown>).catch(() => {});
      });
      await expect(caught).rejects.toThrow();
      expect(await childrenNow()).toEqual(before);
    }
    await withTwoParents(ids, async (as) => {
      await as.first(change);
      await as.second(change);
    });
    const changed = (await childrenNow()).filter(({ avatar }) => avatar === 'lion');
    expect(changed).toHaveLength(2);
  });

  it('refuses two steps at once, and one that nobody waits for', async () => {
    const { withTwoParents, ids, childrenNow } = await open();
    const before = await childrenNow();
    const crossed = withTwoParents(ids, (as) => Promise.all([as.first(idsOf), as.second(idsOf)]));
    await expect(crossed).rejects.toThrow('one parent speaks at a time');
    const left = withTwoParents(ids, async (as) => {
      void as
        .first(async (transaction) => {
          await transaction.update(children).set({ avatar: 'lion' });
          await idsOf(transaction);
        })
        .catch(() => {});
    });
    await expect(left).rejects.toThrow('still under way');
    expect(await childrenNow()).toEqual(before);
  });
});
