import { createHash } from 'node:crypto';
import { SERVICES, type Service } from '../deploy/ports.ts';
import {
  LIVENESS,
  MACHINE,
  nameOf,
  type Plain,
  RETENTION,
  RUNNING,
  SETTINGS,
  type Secrets,
  STAGES,
  STARTUP,
  type Stage,
} from './service-table.ts';

type Env = Readonly<
  | { name: string; value: string }
  | { name: string; valueFrom: { secretKeyRef: { name: string; key: string } } }
>;

const envOf = (plain: Plain, secrets: Secrets): readonly Env[] => [
  ...Object.entries(plain).map(([name, value]) => ({ name, value })),
  ...Object.entries(secrets).map(([name, secret]) => ({
    name,
    valueFrom: { secretKeyRef: { name: secret, key: 'latest' } },
  })),
];

const accountOf = (name: string) => `${name}@<PROJECT>.iam.gserviceaccount.com`;

/** As `gcloud run services replace` takes it. The image is a stand-in until the first deploy. */
export function describeService(service: Service, stage: Stage) {
  const name = nameOf(service, stage);
  const { plain, secrets } = SETTINGS[stage][service];
  const { concurrency, maxInstances, timeoutS, health } = RUNNING[service];
  const httpGet = { path: health };
  return {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name, annotations: { 'run.googleapis.com/ingress': 'all' } },
    spec: {
      template: {
        metadata: {
          annotations: {
            'autoscaling.knative.dev/minScale': '0',
            'autoscaling.knative.dev/maxScale': String(maxInstances),
            'run.googleapis.com/startup-cpu-boost': 'true',
          },
        },
        spec: {
          serviceAccountName: accountOf(name),
          containerConcurrency: concurrency,
          timeoutSeconds: timeoutS,
          containers: [
            {
              image: '<IMAGE>',
              ports: [{ name: 'http1', containerPort: 8080 }],
              resources: { limits: MACHINE },
              startupProbe: { httpGet, ...STARTUP },
              livenessProbe: { httpGet, ...LIVENESS },
              env: envOf(plain, secrets),
            },
          ],
        },
      },
    },
  };
}

/** As `gcloud run jobs replace` takes it. */
export function describeRetention() {
  const { name, command, timeoutS, retries, settings } = RETENTION;
  return {
    apiVersion: 'run.googleapis.com/v1',
    kind: 'Job',
    metadata: { name },
    spec: {
      template: {
        spec: {
          taskCount: 1,
          template: {
            spec: {
              // Its rights are the API's: the same database, and the same mail.
              serviceAccountName: accountOf(nameOf('api', 'production')),
              timeoutSeconds: String(timeoutS),
              maxRetries: retries,
              containers: [
                {
                  image: '<IMAGE>',
                  command,
                  resources: { limits: MACHINE },
                  env: envOf(settings.plain, settings.secrets),
                },
              ],
            },
          },
        },
      },
    },
  };
}

/** Every description by its file: JSON is YAML, and needs no writer of its own. */
export function descriptionFiles(): Readonly<Record<string, string>> {
  const services = STAGES.flatMap((stage) => SERVICES.map((each) => describeService(each, stage)));
  const all = [...services, describeRetention()].map(marked);
  return Object.fromEntries(all.map((each) => [`${each.metadata.name}.json`, written(each)]));
}

/** By its label the bootstrap knows later whether what runs is still what is described. */
function marked<Description extends { metadata: object }>(description: Description) {
  const hash = createHash('sha256').update(JSON.stringify(description)).digest('hex');
  const labels = { described: hash.slice(0, 12) };
  return { ...description, metadata: { ...description.metadata, labels } };
}

/** As the formatter of the repository has it: a list of words in one line. */
const written = (description: object) =>
  `${JSON.stringify(description, null, 2)}\n`.replaceAll(
    /\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g,
    (_, words: string) => `[${words.replaceAll(/,\s+/g, ', ')}]`,
  );
