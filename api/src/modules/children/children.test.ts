import { randomUUID } from 'node:crypto';
import { problemSchema } from '@advay/shared/schemas/account';
import { expect, it } from 'vitest';
import { onEmbedded, useDatabase } from '../../testing/engines.ts';
import { createTestApp, NEW_CHILD, newParent, roundOf } from '../../testing/test-app.ts';

onEmbedded('children', (engine) => {
  const database = useDatabase(engine);
  const twoParents = async () => {
    const app = await createTestApp(database());
    return [await newParent(app, database()), await newParent(app, database())] as const;
  };

  it('are added, listed, changed and removed by their parent', async () => {
    const [parent] = await twoParents();
    expect((await parent.ask('GET', '/api/children')).json()).toEqual([]);
    const added = await parent.ask('POST', '/api/children', NEW_CHILD);
    expect(added.statusCode).toBe(201);
    const child = added.json();
    expect(child).toEqual({ ...NEW_CHILD, id: expect.any(String) });

    const change = {
      nickname: 'Brave Maple',
      ageBand: '7-8',
      avatar: 'owl',
      languages: ['fr', 'en'],
      settings: { calmMotion: true, playMinutesADay: 20 },
    };
    const changed = await parent.ask('PATCH', `/api/children/${child.id}`, change);
    expect(changed.json()).toEqual({ ...change, id: child.id });
    expect((await parent.ask('GET', '/api/children')).json()).toEqual([
      { ...change, id: child.id },
    ]);

    await parent.send([roundOf(child.id)]);
    const removed = await parent.ask('DELETE', `/api/children/${child.id}`);
    expect([removed.statusCode, removed.body]).toEqual([204, '']);
    expect((await parent.ask('GET', '/api/children')).json()).toEqual([]);
    const left = await database().asAdmin(
      `select 1 from app.telemetry_events where child_id = '${child.id}'`,
    );
    expect(left).toEqual([]);
  });

  it('belong to their parent alone: another parent is answered as for a child that never was', async () => {
    const [mine, other] = await twoParents();
    const child = await mine.addChild();
    await mine.send([roundOf(child.id)]);
    const asked = [
      ['GET', (id: string) => `/api/children/${id}/progress`, undefined],
      ['PATCH', (id: string) => `/api/children/${id}`, NEW_CHILD],
      ['DELETE', (id: string) => `/api/children/${id}`, undefined],
    ] as const;
    for (const [method, path, body] of asked) {
      const foreign = await other.ask(method, path(child.id), body);
      const unknown = await other.ask(method, path(randomUUID()), body);
      expect(foreign.statusCode, method).toBe(404);
      expect(unknown.statusCode, method).toBe(404);
      const { requestId: _one, ...foreignWords } = problemSchema.parse(foreign.json());
      const { requestId: _two, ...unknownWords } = problemSchema.parse(unknown.json());
      expect(foreignWords).toEqual(unknownWords);
    }
    expect((await other.ask('GET', '/api/children')).json()).toEqual([]);
    expect((await mine.ask('GET', '/api/children')).json()).toEqual([child]);
    const progress = (await mine.ask('GET', `/api/children/${child.id}/progress`)).json();
    expect(progress.totals.rounds).toBe(1);
  });

  it('take a nickname from the word lists alone, and nothing more than it needs', async () => {
    const [parent] = await twoParents();
    const named = await parent.ask('POST', '/api/children', { ...NEW_CHILD, nickname: 'Amelie' });
    expect(named.statusCode).toBe(400);
    expect(named.json().message).toBe('body.nickname: must come from the word lists');
    const born = await parent.ask('POST', '/api/children', {
      ...NEW_CHILD,
      birthday: '2020-01-01',
    });
    expect(born.statusCode).toBe(400);
  });

  it('are at most a large family', async () => {
    const [parent] = await twoParents();
    for (let count = 0; count < 20; count += 1) await parent.addChild();
    const oneMore = await parent.ask('POST', '/api/children', NEW_CHILD);
    expect(oneMore.statusCode).toBe(400);
    expect(oneMore.json().message).toMatch(/20 children/);
  });
});
