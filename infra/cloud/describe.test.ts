import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadConfig as loadApi } from '@advay/api/config';
import { loadConfig as loadSignaling } from '@advay/signaling/config';
import { describe, expect, it } from 'vitest';
import { SERVICES, type Service } from '../deploy/ports.ts';
import { describeRetention, describeService, descriptionFiles } from './describe.ts';
import { faultsOf, RULES } from './description-rules.ts';
import { SETTINGS, STAGES, type Stage } from './service-table.ts';
import { KNOWN_PATHS, pathsOf } from './testing/known-paths.ts';
import { DEPLOYED, filledIn, PREVIEWED } from './testing/sample-settings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ALL = STAGES.flatMap((stage) => SERVICES.map((service) => ({ stage, service })));
const load = { api: loadApi, signaling: loadSignaling };

type Settings = Readonly<Record<string, string>>;

/** What a process of this description finds around itself, with what each deploy adds. */
function environmentOf(service: Service, stage: Stage): Settings {
  const { plain, secrets } = SETTINGS[stage][service];
  const told = stage === 'preview' ? PREVIEWED[service] : {};
  return filledIn({ ...plain, ...told }, Object.keys(secrets));
}
const without = (all: Settings, name: string): Settings =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== name));
const reads = (read: (settings: Settings) => object, settings: Settings) => {
  try {
    return read(settings);
  } catch (error) {
    return String(error);
  }
};

it('the files are what the table says: npm run cloud writes them', () => {
  const folder = join(import.meta.dirname, 'services');
  const files = Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  expect(files).toEqual(descriptionFiles());
});

it('a description has nothing that Cloud Run does not know', () => {
  for (const text of Object.values(descriptionFiles())) {
    const description = JSON.parse(text) as { kind: 'Service' | 'Job' };
    const unknown = pathsOf(description).filter(
      (path) => !KNOWN_PATHS[description.kind].includes(path),
    );
    expect(unknown).toEqual([]);
  }
});

describe.each(ALL)('$service in $stage', ({ service, stage }) => {
  const description = describeService(service, stage);

  it('keeps to every rule', () => {
    expect(faultsOf(description)).toEqual([]);
  });

  it('starts with what it is told, and reads every word of it', () => {
    const settings = environmentOf(service, stage);
    const config = load[service](settings);
    expect(config).toMatchObject({
      host: '0.0.0.0',
      trustedProxyHops: 2,
      edgeTokens: [settings.EDGE_TOKEN],
    });
    for (const name of Object.keys(settings)) {
      const less = reads(load[service], without(settings, name));
      expect(less, `${name} is read by nobody`).not.toEqual(config);
    }
  });
});

it('the API in production is encrypted, clears nothing by a timer, and changes no schema', () => {
  expect(loadApi(environmentOf('api', 'production'))).toMatchObject({
    servedOver: 'https',
    retention: 'job',
    publicOrigins: [DEPLOYED.CLIENT_URL],
    signalingUrl: DEPLOYED.SIGNALING_URL,
    database: { kind: 'server', migrationUrl: null },
    mail: { from: DEPLOYED.MAIL_FROM },
  });
});

it('the retention job has the database and the mail that it needs, and no more', () => {
  const { spec } = describeRetention().spec.template;
  const [container] = spec.template.spec.containers;
  expect(container?.command).toEqual(['node', 'retention.mjs']);
  const names = container?.env.map(({ name }) => name) ?? [];
  const config = loadApi(filledIn({ MAIL_FROM: '<MAIL_FROM>' }, names));
  expect(config.database.kind).toBe('server');
  for (const name of names) {
    const less = reads(loadApi, without(filledIn({}, names), name));
    expect(less, `${name} is read by nobody`).not.toEqual(config);
  }
});

it('whoever serves is nobody in particular: no image runs as root', () => {
  for (const service of SERVICES) {
    const file = readFileSync(join(ROOT, `infra/docker/${service}.Dockerfile`), 'utf8');
    expect(/^USER (?!root|0\b)\S+$/m.test(file), service).toBe(true);
  }
});

/** A mistake for each rule, at the service that it is of. */
type Draft = ReturnType<typeof describeService>;
const draftOf = (service: Service, stage: Stage) =>
  structuredClone(describeService(service, stage)) as Draft;
const MISTAKES: Readonly<Record<string, readonly [Service, Stage, (text: string) => string]>> = {
  'it is one of the four': ['api', 'production', (text) => text.replaceAll('advay-api', 'api')],
  'it scales to nothing': [
    'api',
    'production',
    (text) => text.replace('minScale":"0', 'minScale":"1'),
  ],
  'it has a most of instances, and signaling without Redis has one': [
    'signaling',
    'production',
    (text) => text.replace('maxScale":"1', 'maxScale":"2'),
  ],
  'it starts with a second processor': [
    'signaling',
    'preview',
    (text) => text.replace('cpu-boost":"true', 'cpu-boost":"false'),
  ],
  'a call may last an hour, and an export five minutes': [
    'signaling',
    'production',
    (text) => text.replace('"timeoutSeconds":3600', '"timeoutSeconds":300'),
  ],
  'one instance answers as many at once as Cloud Run takes': [
    'signaling',
    'production',
    (text) => text.replace('Concurrency":1000', 'Concurrency":1001'),
  ],
  'it has the machine that the cost is reckoned with': [
    'api',
    'production',
    (text) => text.replace('512Mi', '1Gi'),
  ],
  'it serves when its own health says so, within four minutes': [
    'api',
    'production',
    (text) =>
      text.replace('startupProbe":{"httpGet":{"path":"/api', 'startupProbe":{"httpGet":{"path":"'),
  ],
  'it is ended when its health is silent': [
    'api',
    'production',
    (text) =>
      text.replace(
        'livenessProbe":{"httpGet":{"path":"/api',
        'livenessProbe":{"httpGet":{"path":"',
      ),
  ],
  'it listens to everybody, behind two proxies': [
    'signaling',
    'production',
    (text) => text.replace('0.0.0.0', '127.0.0.1'),
  ],
  'the API leaves forgetting to the job, and knows that it is encrypted': [
    'api',
    'preview',
    (text) => text.replace('"value":"job"', '"value":"timer"'),
  ],
  'a secret is a reference': [
    'api',
    'production',
    (text) => text.replace(/"SMTP_URL","valueFrom":\{.*?\}\}/, '"SMTP_URL","value":"smtp://u:p@h"'),
  ],
  'the edge is known by its token': [
    'api',
    'production',
    (text) => text.replace('EDGE_TOKEN', 'EDGE'),
  ],
  'previews and production share no secret': [
    'api',
    'preview',
    (text) => text.replace('advay-preview-session', 'advay-session'),
  ],
  'it is told nothing that is not its own': [
    'api',
    'production',
    (text) => text.replace('"AUTH_DATABASE_URL"', '"MIGRATION_DATABASE_URL"'),
  ],
  'it has an account of its own': [
    'signaling',
    'production',
    (text) => text.replace('advay-signaling@', 'advay-api@'),
  ],
};

it.each(RULES.map(({ says }) => says))('a description is refused unless %s', (says) => {
  const [service, stage, spoil] = MISTAKES[says] ?? [];
  if (service === undefined || stage === undefined || spoil === undefined) {
    throw new Error('no mistake is made for this rule');
  }
  const spoilt = JSON.parse(spoil(JSON.stringify(draftOf(service, stage)))) as Draft;
  expect(spoilt).not.toEqual(describeService(service, stage));
  expect(faultsOf(spoilt)).toContain(says);
});
