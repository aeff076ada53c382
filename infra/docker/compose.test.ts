import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../checks/workflows/read-yaml.ts';
import { type Compose, composeFaults, dockerfileFaults } from './compose-policy.ts';
import { completeSecrets } from './server-secrets.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const text = read('docker-compose.yml');
const faultsOf = (each: string) => composeFaults(readYaml(each) as Compose);

const dockerfiles = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.Dockerfile'));

describe('the server of docker-compose.yml', () => {
  it('has what it needs, and keeps to the rules', () => {
    const { services } = readYaml(text) as Compose;
    expect(Object.keys(services).sort()).toEqual([
      'api',
      'backup',
      'client',
      'coturn',
      'migrate',
      'postgres',
      'redis',
      'restore',
      'signaling',
    ]);
    expect(faultsOf(text)).toEqual([]);
    // Whoever is waited for by nobody else would make `up --wait` fail at its end.
    expect(services.api?.depends_on?.migrate).toEqual({
      condition: 'service_completed_successfully',
    });
  });

  it('asks for those secrets that are made for it, and no other', async () => {
    const made = await completeSecrets('');
    const names = made.ok ? Object.keys(parseEnv(made.text)) : [];
    const asked = new Set([...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name));
    expect([...asked].sort()).toEqual(names.sort());
  });

  it.each<readonly [string, string | RegExp, string, RegExp]>([
    ['an image by its tag', /@sha256:[0-9a-f]{64}/, '', /is not pinned/],
    ['a digest cut short', /@sha256:[0-9a-f]{8}/, '@sha256:', /is not pinned/],
    ['nobody asks how it is', / {4}healthcheck:\n( {6}.*\n)+/, '', /nothing of its health/],
    [
      'a health check that is off',
      '    healthcheck:\n',
      '    healthcheck:\n      disable: true\n',
      /health/,
    ],
    ['it stays down', 'restart: unless-stopped', 'restart: "no"', /stays down/],
    ['a job without end', 'restart: "no"', 'restart: unless-stopped', /started anew/],
    ['a root that is written to', 'read_only: true', 'read_only: false', /write to its root/],
    ['capabilities', '    cap_drop: [ALL]\n', '', /keeps capabilities/],
    [
      'one capability more',
      'cap_add: [NET_BIND_SERVICE]',
      'cap_add: [NET_ADMIN]',
      /is given NET_ADMIN/,
    ],
    ['new privileges', '    security_opt: ["no-new-privileges:true"]\n', '', /gain privileges/],
    [
      'privileged',
      '    read_only: true\n',
      '    read_only: true\n    privileged: true\n',
      /is privileged/,
    ],
    [
      'the host’s network',
      '    networks: [front]\n',
      '    network_mode: host\n',
      /network of another/,
    ],
    ['no limit', '    mem_limit: 512m\n', '', /whole machine/],
    ['root', '    user: postgres\n', '', /may run as root/],
    ['root by name', 'user: redis', 'user: root', /may run as root/],
    ['everybody’s address', /\$\{PUBLISH_ON:-127.0.0.1\}/, '0.0.0.0', /beyond this machine/],
    [
      'everybody’s address unless asked',
      ':-127.0.0.1}:49160',
      ':-0.0.0.0}:49160',
      /beyond this machine/,
    ],
    [
      'a port without an address',
      /"\$\{PUBLISH_TURN_ON:-127.0.0.1\}:49160-/,
      '"49160-',
      /beyond this machine/,
    ],
    [
      'a database for others',
      '    user: redis\n',
      "    user: redis\n    ports: ['127.0.0.1:6379:6379']\n",
      /redis: is published/,
    ],
    [
      'a database with a way out',
      '    internal: true\n',
      '    internal: false\n',
      /postgres: reaches data/,
    ],
    [
      'a password in the file',
      /\$\{POSTGRES_PASSWORD:\?[^}]+\}/,
      'local-only',
      /no secret of this server/,
    ],
    [
      'a password in an address',
      /\$\{APP_API_PASSWORD:\?[^}]+\}/,
      'local-only',
      /DATABASE_URL is no secret/,
    ],
    ['a secret that may be absent', /(\{SESSION_SECRET):\?[^}]+/, '$1:-', /no secret/],
    [
      'it does not wait',
      'condition: service_healthy',
      'condition: service_started',
      /does not wait/,
    ],
    ['a file that may be changed', ':/backup:ro', ':/backup', /files of the repository/],
    [
      'a way to start containers',
      './infra/backup:/backup:ro',
      '/var/run/docker.sock:/x:ro',
      /start containers/,
    ],
    [
      'built and pulled',
      '    build: &api\n',
      '    image: advay-api\n    build: &api\n',
      /pulled as well/,
    ],
  ])('%s is noticed', (_fault, what, by, words) => {
    const spoiled = text.replace(what, by);
    expect(spoiled).not.toBe(text);
    expect(faultsOf(spoiled).join('\n')).toMatch(words);
  });
});

describe('an image of ours', () => {
  it.each(dockerfiles)('%s keeps to the rules', (name) => {
    expect(dockerfileFaults(read(`infra/docker/${name}`))).toEqual([]);
  });

  const api = read('infra/docker/api.Dockerfile');
  it.each<readonly [string, string | RegExp, string, RegExp]>([
    ['a base by its tag', /@sha256:.*/, '', /not pinned/],
    ['another base', /FROM \$\{BASE\}/, 'FROM node:24', /another base/],
    ['root', 'USER 1000:1000', 'USER root', /may run as root/],
    ['no user', 'USER 1000:1000\n', '', /may run as root/],
    ['no signal', 'STOPSIGNAL SIGTERM\n', '', /how it ends/],
    ['modes of the builder', '--chmod=0555 ', '', /modes of the builder/],
    ['something installed', 'USER', 'RUN npm install\nUSER', /has RUN/],
    ['a health check', 'USER', 'HEALTHCHECK CMD true\nUSER', /has HEALTHCHECK/],
  ])('%s is noticed', (_fault, what, by, words) => {
    const spoiled = api.replace(what, by);
    expect(spoiled).not.toBe(api);
    expect(dockerfileFaults(spoiled).join('\n')).toMatch(words);
  });
});

it('every image that is pulled stands in the list of pins, and for development the same', () => {
  const files = [
    'docker-compose.yml',
    'infra/docker/compose.development.yml',
    ...dockerfiles.map((name) => `infra/docker/${name}`),
  ];
  const images = files.flatMap((file) => read(file).match(/[\w./-]+:[\w.-]+@sha256:\w+/g) ?? []);
  expect(images.length).toBeGreaterThan(8);
  const pins = read('docs/pins.md');
  for (const image of new Set(images)) {
    const [name = '', digest = ''] = image.split('@');
    expect(pins).toContain(
      `| ${name.replace('docker.io/library/', '').replace('docker.io/', '')} |`,
    );
    expect(pins).toContain(digest);
  }
  expect(
    read('infra/docker/compose.development.yml').match(/'(?!127\.0\.0\.1:).*:\d+'/),
  ).toBeNull();
});
