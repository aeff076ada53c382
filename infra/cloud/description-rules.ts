import { SERVICES } from '../deploy/ports.ts';
import type { describeService } from './describe.ts';
import { MACHINE, nameOf, RUNNING, STAGES } from './service-table.ts';

type Description = ReturnType<typeof describeService>;
type Rule = Readonly<{ says: string; isHeld(description: Description): boolean }>;

/** Never a value: whoever may look at a service would read it. */
const SECRET = /SECRET|TOKEN|PRIVATE|DATABASE_URL|SMTP_URL|REDIS_URL/;
/** Cloud Run says the port itself; the process that serves may never change the schema. */
const NOT_OURS = ['PORT', 'MIGRATION_DATABASE_URL', 'RELEASE'];
const STARTUP_MOST_S = 240;
const CONCURRENCY_MOST = 1_000;

const containerOf = ({ spec }: Description) => {
  const [container] = spec.template.spec.containers;
  if (container === undefined) throw new Error('a description has one container');
  return container;
};
const envOf = (description: Description) => containerOf(description).env;
const plainOf = (description: Description, wanted: string) => {
  const found = envOf(description).find(({ name }) => name === wanted);
  return found !== undefined && 'value' in found ? found.value : undefined;
};
const annotationsOf = ({ spec }: Description) => spec.template.metadata.annotations;
const isOf = ({ metadata }: Description, service: (typeof SERVICES)[number]) =>
  STAGES.some((stage) => nameOf(service, stage) === metadata.name);
const serviceOf = (description: Description) => SERVICES.find((each) => isOf(description, each));

export const RULES: readonly Rule[] = [
  { says: 'it is one of the four', isHeld: (each) => serviceOf(each) !== undefined },
  {
    says: 'it scales to nothing',
    isHeld: (each) => annotationsOf(each)['autoscaling.knative.dev/minScale'] === '0',
  },
  {
    says: 'it has a most of instances, and signaling without Redis has one',
    isHeld: (each) => {
      const most = Number(annotationsOf(each)['autoscaling.knative.dev/maxScale']);
      const isAlone =
        isOf(each, 'signaling') && !envOf(each).some(({ name }) => name === 'REDIS_URL');
      return isAlone ? most === 1 : most >= 1 && most <= 10;
    },
  },
  {
    says: 'it starts with a second processor',
    isHeld: (each) => annotationsOf(each)['run.googleapis.com/startup-cpu-boost'] === 'true',
  },
  {
    says: 'a call may last an hour, and an export five minutes',
    isHeld: ({ spec, ...each }) =>
      spec.template.spec.timeoutSeconds === (isOf({ spec, ...each }, 'signaling') ? 3_600 : 300),
  },
  {
    says: 'one instance answers as many at once as Cloud Run takes',
    isHeld: ({ spec }) => {
      const { containerConcurrency: many } = spec.template.spec;
      return Number.isInteger(many) && many >= 1 && many <= CONCURRENCY_MOST;
    },
  },
  {
    says: 'it has the machine that the cost is reckoned with',
    isHeld: (each) => {
      const { cpu, memory } = containerOf(each).resources.limits;
      return cpu === MACHINE.cpu && memory === MACHINE.memory;
    },
  },
  {
    says: 'it serves when its own health says so, within four minutes',
    isHeld: (each) => {
      const service = serviceOf(each);
      const { httpGet, periodSeconds, timeoutSeconds, failureThreshold } =
        containerOf(each).startupProbe;
      const isOwn = service !== undefined && httpGet.path === RUNNING[service].health;
      const mostS = periodSeconds * failureThreshold;
      return isOwn && timeoutSeconds <= periodSeconds && mostS <= STARTUP_MOST_S;
    },
  },
  {
    says: 'it is ended when its health is silent',
    isHeld: (each) => {
      const service = serviceOf(each);
      const { httpGet, periodSeconds, timeoutSeconds } = containerOf(each).livenessProbe;
      const isOwn = service !== undefined && httpGet.path === RUNNING[service].health;
      return isOwn && timeoutSeconds <= periodSeconds;
    },
  },
  {
    says: 'it listens to everybody, behind two proxies',
    isHeld: (each) =>
      plainOf(each, 'HOST') === '0.0.0.0' && plainOf(each, 'TRUSTED_PROXY_HOPS') === '2',
  },
  {
    says: 'the API leaves forgetting to the job, and knows that it is encrypted',
    isHeld: (each) =>
      !isOf(each, 'api') ||
      (plainOf(each, 'RETENTION') === 'job' && plainOf(each, 'SERVED_OVER') === 'https'),
  },
  {
    says: 'a secret is a reference',
    isHeld: (each) => envOf(each).every((env) => !SECRET.test(env.name) || 'valueFrom' in env),
  },
  {
    says: 'the edge is known by its token',
    isHeld: (each) => envOf(each).some(({ name }) => name === 'EDGE_TOKEN'),
  },
  {
    says: 'previews and production share no secret',
    isHeld: (each) => {
      const isPreview = each.metadata.name.endsWith('-preview');
      return envOf(each).every(
        (env) =>
          'value' in env ||
          env.valueFrom.secretKeyRef.name.startsWith('advay-preview-') === isPreview,
      );
    },
  },
  {
    says: 'it is told nothing that is not its own',
    isHeld: (each) => envOf(each).every(({ name }) => !NOT_OURS.includes(name)),
  },
  {
    says: 'it has an account of its own',
    isHeld: ({ metadata, spec }) =>
      spec.template.spec.serviceAccountName.startsWith(`${metadata.name}@`),
  },
];

/** What a description does not keep to, in words. */
export const faultsOf = (description: Description): readonly string[] =>
  RULES.filter(({ isHeld }) => !isHeld(description)).map(({ says }) => says);
