import { describe, expect, it } from 'vitest';
import { deploy } from './deploy.ts';
import { DEPLOY_STEPS } from './deploy-result.ts';
import { createFakeWorld, type Fault, NEW, OLD } from './testing/fake-world.ts';

const allOld = { signaling: OLD, api: OLD, client: OLD };
const allNew = { signaling: NEW.id, api: NEW.id, client: NEW.id };
const always = (name: string, fault: Fault) => (call: string) =>
  call === name ? fault : undefined;

describe('a deploy in which nothing fails', () => {
  it('serves the new release, in the one order that is safe', async () => {
    const world = createFakeWorld();
    const result = await deploy(NEW, world.ports);
    expect(result).toEqual({
      outcome: 'served',
      reached: 'cdn',
      reason: null,
      serves: allNew,
      notices: [],
      advice: 'Nothing is left to do.',
    });
    const effects = world.calls.filter((call) => !/^(ask|traffic|cdn\.current)/.test(call));
    expect(effects).toEqual([
      'lock.take',
      'checks',
      'build',
      'migrate',
      'candidate:signaling',
      'candidate:api',
      `shift:signaling:${NEW.id}`,
      `shift:api:${NEW.id}`,
      'cdn.publish',
      'job',
      'lock.leave',
    ]);
    expect(world.calls.indexOf('ask:candidate:api')).toBeLessThan(
      world.calls.indexOf(`shift:signaling:${NEW.id}`),
    );
    expect(world.calls.indexOf('ask:public:api')).toBeLessThan(world.calls.indexOf('cdn.publish'));
  });

  it('waits for front doors that hear of the shift late', async () => {
    let asked = 0;
    const world = createFakeWorld({
      answer: (url, answer) => {
        if (url !== 'public:api') return answer;
        asked += 1;
        return asked < 4 ? { ...answer, release: OLD } : answer;
      },
    });
    expect((await deploy(NEW, world.ports)).outcome).toBe('served');
  });
});

/** Every call whose failure ends a deploy, the step it belongs to, and how it ends. */
const CALLS = [
  ['lock.take', 'wait', 'unchanged'],
  ['checks', 'green', 'unchanged'],
  ['traffic:signaling', 'look', 'unchanged'],
  ['traffic:api', 'look', 'unchanged'],
  ['cdn.current', 'look', 'unchanged'],
  ['build', 'build', 'unchanged'],
  ['migrate', 'migrate', 'unchanged'],
  ['candidate:signaling', 'candidate', 'unchanged'],
  ['candidate:api', 'candidate', 'unchanged'],
  ['ask:candidate:signaling', 'smoke', 'unchanged'],
  ['ask:candidate:api', 'smoke', 'unchanged'],
  [`shift:signaling:${NEW.id}`, 'shift', 'went-back'],
  [`shift:api:${NEW.id}`, 'shift', 'went-back'],
  ['ask:public:signaling', 'check', 'went-back'],
  ['ask:public:api', 'check', 'went-back'],
  ['cdn.publish', 'cdn', 'went-back'],
  ['ask:page', 'cdn', 'went-back'],
] as const;

it('no step is left out of the faults below', () => {
  expect([...new Set(CALLS.map(([, step]) => step))]).toEqual([...DEPLOY_STEPS]);
});

describe.each(['before', 'after'] as const)('a failure %s the effect', (fault) => {
  it.each(CALLS)('of %s leaves the release before serving', async (name, step, outcome) => {
    const world = createFakeWorld({ faultOf: always(name, fault) });
    const result = await deploy(NEW, world.ports);
    expect(world.now()).toEqual(allOld);
    expect(result).toMatchObject({ outcome, reached: step });
    expect(result.reason).toMatch(new RegExp(`^${name} (failed|was cut off)$`));
    expect(result.advice).toMatch(
      outcome === 'unchanged' ? /^Nothing that the public/ : /^The release before/,
    );
  });
});

it('says what serves as the public addresses say it, and nothing where they say nothing', async () => {
  const world = createFakeWorld({ faultOf: always('ask:public:api', 'before') });
  expect((await deploy(NEW, world.ports)).serves).toEqual({ ...allOld, api: null });
});

describe('a candidate', () => {
  it.each([
    ['answers for the release before', { release: OLD }, /says it is release-1, not release-2/],
    ['names no release', { release: null }, /says it is nothing, not release-2/],
    ['is not held to row security', { isRowSecurityHeld: false }, /not held to row security/],
    ['has other headers', { headerFaults: ['no CSP'] }, /other headers: no CSP/],
  ])('that %s gets no traffic', async (_, change, reason) => {
    const world = createFakeWorld({
      answer: (url, answer) =>
        url.startsWith('candidate:api') ? { ...answer, ...change } : answer,
    });
    const result = await deploy(NEW, world.ports);
    expect(result).toMatchObject({ outcome: 'unchanged', reached: 'smoke', serves: allOld });
    expect(result.reason).toMatch(reason);
    expect(world.calls.filter((call) => call.startsWith('shift'))).toEqual([]);
  });

  it('that is named by a tag and not by its digest is not deployed', async () => {
    const world = createFakeWorld({ imageOf: (service) => `registry/${service}:latest` });
    const result = await deploy(NEW, world.ports);
    expect(result).toMatchObject({ outcome: 'unchanged', reached: 'build' });
  });

  it('that was built of other files is not deployed', async () => {
    const world = createFakeWorld();
    const builder = {
      buildOnce: async () => ({
        ...(await world.ports.builder.buildOnce(NEW)),
        treeHash: 'another tree',
      }),
    };
    const result = await deploy(NEW, { ...world.ports, builder });
    expect(result).toMatchObject({ outcome: 'unchanged', reached: 'build' });
  });
});

describe('the public page', () => {
  it.each([
    ['is of the release before', 'page:client', { release: OLD }, /page says it is release-1/],
    ['has other headers', 'page:client', { headerFaults: ['a', 'b'] }, /other headers: a; b$/],
    ['reaches no API', 'page:api', { release: null }, /^api behind the public page says it is no/],
    ['reaches another signaling', 'page:signaling', { release: OLD }, /^signaling behind the pub/],
    ['loses a header on the way', 'page:api', { headerFaults: ['csp'] }, /other headers: csp/],
  ])('that %s is taken back', async (_, asked, change, reason) => {
    const world = createFakeWorld({
      answer: (url, answer) => (url === asked ? { ...answer, ...change } : answer),
    });
    const result = await deploy(NEW, world.ports);
    expect(result).toMatchObject({ outcome: 'went-back', reached: 'cdn', serves: allOld });
    expect(result.reason).toMatch(reason);
  });
});

it('a retention job that stays as it was is a notice, and nobody’s way back', async () => {
  const world = createFakeWorld({ faultOf: always('job', 'before') });
  const result = await deploy(NEW, world.ports);
  expect(result).toMatchObject({ outcome: 'served', serves: allNew });
  expect(result.notices).toEqual(['the retention job goes on with the release before: job failed']);
});

describe('what was checked', () => {
  it.each(['red', 'none'] as const)('a tree whose result is %s is not built', async (green) => {
    const world = createFakeWorld({ green });
    const result = await deploy(NEW, world.ports);
    expect(result).toMatchObject({ outcome: 'unchanged', reached: 'green' });
    expect(world.calls).not.toContain('build');
  });

  it('the result belongs to the tree, whichever commit holds it', async () => {
    const world = createFakeWorld();
    const asked: string[] = [];
    const checks = {
      resultOf: async (treeHash: string) => {
        asked.push(treeHash);
        return 'green' as const;
      },
    };
    await deploy({ id: 'a squashed commit', treeHash: 'tree-2' }, { ...world.ports, checks });
    expect(asked).toEqual(['tree-2']);
  });
});

describe('traffic that was left behind', () => {
  it('pinned by an earlier way back is noticed and moved by name', async () => {
    const failed = createFakeWorld({ faultOf: always('cdn.publish', 'before') });
    expect((await deploy(NEW, failed.ports)).outcome).toBe('went-back');

    const next = createFakeWorld({}, failed);
    const result = await deploy({ id: 'release-3', treeHash: 'tree-3' }, next.ports);
    expect(result.outcome).toBe('served');
    expect(result.notices).toEqual([
      expect.stringMatching(/^signaling was pinned to signaling-1 although signaling-2 is newer/),
      expect.stringMatching(/^api was pinned to api-1 although api-2 is newer/),
    ]);
    expect(next.now()).toEqual({ signaling: 'release-3', api: 'release-3', client: 'release-3' });
  });

  it('a shift that is taken and changes nothing is found at the public address', async () => {
    const world = createFakeWorld({
      answer: (url, answer) => (url === 'public:api' ? { ...answer, release: OLD } : answer),
    });
    const result = await deploy(NEW, world.ports);
    expect(result).toMatchObject({ outcome: 'went-back', reached: 'check' });
    expect(result.reason).toBe('the public address of api says it is release-1, not release-2');
    expect(world.now()).toEqual(allOld);
  });

  it.each([
    [
      [
        { revision: 'api-1', percent: 50 },
        { revision: 'api-2', percent: 50 },
      ],
      /is split \(api-1 50 %, api-2 50 %\)/,
    ],
    [[], /serves nothing yet/],
  ])('in shares %j is no place to go back to', async (shares, reason) => {
    const world = createFakeWorld();
    const cloud = { ...world.ports.cloud, trafficOf: async () => ({ shares, newest: 'api-2' }) };
    const result = await deploy(NEW, { ...world.ports, cloud });
    expect(result).toMatchObject({ outcome: 'unchanged', reached: 'look' });
    expect(result.reason).toMatch(reason);
  });
});

it('two deploys at once queue: the second begins when the first is over', async () => {
  const world = createFakeWorld();
  const third = { id: 'release-3', treeHash: 'tree-3' };
  const results = await Promise.all([deploy(NEW, world.ports), deploy(third, world.ports)]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['served', 'served']);
  expect(world.now().api).toBe('release-3');
  const published = world.calls.indexOf('cdn.publish');
  const secondCheck = world.calls.lastIndexOf('checks');
  expect(world.calls.slice(0, secondCheck)).toContain('lock.leave');
  expect(published).toBeLessThan(secondCheck);
});

describe('when the way back fails as well', () => {
  it('a page that cannot be brought back keeps the services that it needs', async () => {
    const world = createFakeWorld({
      faultOf: (call) =>
        call === 'cdn.publish' ? 'after' : call === 'cdn.restore' ? 'before' : undefined,
    });
    const result = await deploy(NEW, world.ports);
    expect(result).toMatchObject({ outcome: 'stuck', reached: 'cdn', serves: allNew });
    expect(result.notices.join()).toMatch(/the page belongs to deployment deployment-1/);
    expect(result.advice).toMatch(/^Going back failed as well/);
  });

  it('one failure on the way back is tried again', async () => {
    const world = createFakeWorld({
      faultOf: (call, before) => {
        if (call === 'cdn.publish') return 'after';
        return call === 'cdn.restore' && before === 0 ? 'before' : undefined;
      },
    });
    expect((await deploy(NEW, world.ports)).outcome).toBe('went-back');
    expect(world.now()).toEqual(allOld);
  });

  it('a service that cannot be brought back is named, and the other one is', async () => {
    const world = createFakeWorld({
      faultOf: (call) => {
        if (call === `shift:api:${NEW.id}`) return 'after';
        return call === `shift:api:${OLD}` ? 'before' : undefined;
      },
    });
    const result = await deploy(NEW, world.ports);
    expect(result).toMatchObject({ outcome: 'stuck', serves: { ...allOld, api: NEW.id } });
    expect(result.notices.join()).toMatch(/could not bring back api to api-1/);
  });
});
