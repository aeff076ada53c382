import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deploy } from './deploy.ts';
import { createFakeWorld, type FakeWorld, type Fault, NEW, OLD } from './testing/fake-world.ts';

/** What has to hold at every moment: somebody serves, one release each, and no page before its services. */
function isSound({ moments, now }: FakeWorld): boolean {
  return [...moments, now()].every(({ signaling, api, client }) => {
    const all = [signaling, api, client];
    const isKnown = all.every((release) => release === OLD || release === NEW.id);
    return isKnown && (client === OLD || (signaling === NEW.id && api === NEW.id));
  });
}

/** Which calls of a deploy fail, by their number, and how. */
const schedules = fc.dictionary(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.constantFrom<Fault>('before', 'after'),
  { maxKeys: 8 },
);

/** From the publishing on: the way back fails as well. */
const LATE_AND_FOR_LONG = Object.fromEntries(
  Array.from({ length: 25 }, (_, at) => [String(16 + at), 'after'] as const),
);

function withSchedule(schedule: Readonly<Record<string, Fault>>) {
  let at = 0;
  return () => schedule[String(at++)];
}

it('whatever fails, and whenever: never nothing, never half a release, and the result says so', async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const world = createFakeWorld({ faultOf: withSchedule(schedule) });
      const { outcome } = await deploy(NEW, world.ports);
      outcomes.add(outcome);
      expect(isSound(world)).toBe(true);
      const served = new Set(Object.values(world.now()));
      if (outcome === 'served') expect([...served]).toEqual([NEW.id]);
      if (outcome === 'unchanged' || outcome === 'went-back') expect([...served]).toEqual([OLD]);
    }),
    {
      numRuns: 300,
      // One of each outcome, whatever chance brings.
      examples: [[{}], [{ 5: 'before' }], [{ 15: 'after' }], [{ ...LATE_AND_FOR_LONG }]],
    },
  );
  expect([...outcomes].sort()).toEqual(['served', 'stuck', 'unchanged', 'went-back']);
});

it('a deploy that dies at any call leaves a product, and the next one gets through', async () => {
  const whole = createFakeWorld();
  await deploy(NEW, whole.ports);
  for (let deadline = 0; deadline < whole.calls.length; deadline += 1) {
    let at = 0;
    const dead = createFakeWorld({ faultOf: () => (at++ === deadline ? 'dies' : undefined) });
    await Promise.race([deploy(NEW, dead.ports), new Promise(setImmediate)]);
    expect(isSound(dead), whole.calls[deadline]).toBe(true);

    const next = createFakeWorld({}, dead);
    const { outcome } = await deploy(NEW, next.ports);
    expect(outcome, whole.calls[deadline]).toBe('served');
    expect(new Set(Object.values(next.now()))).toEqual(new Set([NEW.id]));
  }
});
