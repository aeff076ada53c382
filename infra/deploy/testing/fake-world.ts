import type { Answer, DeployPorts, Service, Wanted } from '../ports.ts';

/** Thrown before the effect of a call, or after it: whoever called cannot tell which. `dies` never answers. */
export type Fault = 'before' | 'after' | 'dies';

/** Who is served what, at one moment. */
type Moment = Readonly<Record<Service | 'client', string>>;

export const OLD = 'release-1';
export const NEW: Wanted = { id: 'release-2', treeHash: 'tree-2' };

type ServiceState = {
  /** Release by revision. */
  revisions: Map<string, string>;
  serving: string;
  newest: string;
};

export type FakeWorld = Readonly<{
  ports: DeployPorts;
  /** Every call in its order, by name. */
  calls: string[];
  /** What the public got after each of them. */
  moments: Moment[];
  now(): Moment;
  services: Record<Service, ServiceState>;
  /** What a holder that died leaves behind is over. */
  expireLock(): void;
}>;

type Options = Readonly<{
  /** Asked at each call with its name and how often it was called before. */
  faultOf?: (call: string, before: number) => Fault | undefined;
  /** Changes what an address says. */
  answer?: (url: string, answer: Answer) => Answer;
  green?: 'green' | 'red' | 'none';
  imageOf?: (service: Service) => string;
}>;

export const digestOf = (service: Service) => `registry/${service}@sha256:${'0'.repeat(64)}`;

const OTHERS = 'somebody';

/** A cloud, a CDN and a database in a few maps, with faults wherever a test wants them. */
export function createFakeWorld(options: Options = {}, before?: FakeWorld): FakeWorld {
  const ofService = (service: Service): ServiceState => ({
    revisions: new Map([[`${service}-1`, OLD]]),
    serving: `${service}-1`,
    newest: `${service}-1`,
  });
  const services = before?.services ?? { signaling: ofService('signaling'), api: ofService('api') };
  const deployments = new Map([['deployment-1', OLD]]);
  let client = 'deployment-1';
  if (before !== undefined) {
    client = `deployment-of-${before.now().client}`;
    deployments.set(client, before.now().client);
  }
  let holder: string | null = null;
  const waiting: (() => void)[] = [];
  const calls: string[] = [];
  const moments: Moment[] = [];
  const counts = new Map<string, number>();

  const releaseOf = (service: Service) => {
    const { revisions, serving } = services[service];
    return revisions.get(serving) ?? '';
  };
  const now = (): Moment => ({
    signaling: releaseOf('signaling'),
    api: releaseOf('api'),
    client: deployments.get(client) ?? '',
  });

  async function call<Value>(name: string, effect: () => Value | Promise<Value>): Promise<Value> {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    calls.push(name);
    const fault = options.faultOf?.(name, count);
    if (fault === 'dies') return new Promise<never>(() => {});
    if (fault === 'before') throw new Error(`${name} failed\nand said a lot more`);
    const value = await effect();
    moments.push(now());
    if (fault === 'after') throw new Error(`${name} was cut off`);
    return value;
  }

  const freeLock = () => {
    holder = null;
    waiting.shift()?.();
  };
  const takeLock = async (who: string) => {
    while (holder !== null) await new Promise<void>((resolve) => waiting.push(resolve));
    holder = who;
    return () => call('lock.leave', freeLock);
  };
  const told = options.answer ?? ((_: string, answer: Answer) => answer);
  const answerOf = (release: string | null): Answer => ({
    release,
    isRowSecurityHeld: true,
    headerFaults: [],
  });

  const ports: DeployPorts = {
    lock: { take: (who) => call('lock.take', () => takeLock(who || OTHERS)) },
    checks: { resultOf: () => call('checks', () => options.green ?? 'green') },
    builder: {
      buildOnce: (wanted) =>
        call('build', () => {
          const imageOf = options.imageOf ?? digestOf;
          const images = { signaling: imageOf('signaling'), api: imageOf('api') };
          return { ...wanted, images, clientFolder: 'client/dist/production' };
        }),
    },
    migrator: { expand: () => call('migrate', () => {}) },
    cloud: {
      trafficOf: (service) =>
        call(`traffic:${service}`, () => ({
          shares: [{ revision: services[service].serving, percent: 100 }],
          newest: services[service].newest,
        })),
      addRevision: (service, release) =>
        call(`candidate:${service}`, () => {
          const state = services[service];
          const revision = `${service}-${state.revisions.size + 1}`;
          state.revisions.set(revision, release.id);
          state.newest = revision;
          return { revision, url: `candidate:${revision}` };
        }),
      shift: (service, revision) =>
        call(`shift:${service}:${services[service].revisions.get(revision)}`, () => {
          services[service].serving = revision;
        }),
      renewJob: () => call('job', () => {}),
    },
    cdn: {
      current: () => call('cdn.current', () => client),
      publish: ({ id }) =>
        call('cdn.publish', () => {
          client = `deployment-of-${id}`;
          deployments.set(client, id);
        }),
      restore: (deployment) =>
        call('cdn.restore', () => {
          if (deployment === client) throw new Error('this deployment is served already');
          client = deployment;
        }),
    },
    web: {
      publicUrl: (service) => `public:${service}`,
      ask: (service, url) =>
        call(url.startsWith('public') ? `ask:${url}` : `ask:candidate:${service}`, () => {
          const revision = url.split(':')[1] ?? '';
          const release = services[service].revisions.get(revision) ?? releaseOf(service);
          return told(url, answerOf(release));
        }),
      clientRelease: () => call('ask:client', () => now().client),
      throughPage: () =>
        call('ask:page', () => {
          const of = (who: Service | 'client') => told(`page:${who}`, answerOf(now()[who]));
          return { page: of('client'), signaling: of('signaling'), api: of('api') };
        }),
    },
    pause: async () => {},
  };
  return { ports, calls, moments, now, services, expireLock: freeLock };
}
