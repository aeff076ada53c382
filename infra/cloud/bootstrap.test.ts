import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { descriptionFiles } from './describe.ts';

const SCRIPT = join(import.meta.dirname, 'bootstrap.sh');
const FAKES = join(import.meta.dirname, 'testing');

const SECRET = 'known-to-nobody-else';
const GIVEN = {
  GCP_PROJECT: 'advay-family',
  GCP_REGION: 'europe-west1',
  GITHUB_REPOSITORY: 'family/advay',
  CLIENT_URL: 'https://play.example.org',
  MAIL_FROM: 'garden@example.org',
  DATABASE_URL: `postgres://app_api:${SECRET}@db.example/advay`,
  AUTH_DATABASE_URL: `postgres://app_auth:${SECRET}@db.example/advay`,
  SMTP_URL: `smtp://user:${SECRET}@mail.example:587`,
};

/** In every run the first few; in a whole one before and after each change. */
const STOPS_MOST = process.env.ADVAY_TEST_SIZE === 'full' ? 80 : 6;

/** The bash of macOS is from 2007; the bootstrap says so and ends. */
const { stdout: version } = spawnSync('bash', ['-c', 'echo $BASH_VERSION'], {
  encoding: 'utf8',
});
const hasBash = Number.parseInt(version, 10) >= 5;

/** A Google project that is a folder: testing/gcloud. */
let project = '';
const newProject = () => {
  project = mkdtempSync(join(tmpdir(), 'advay-project-'));
};
const removeProject = () => rmSync(project, { recursive: true });

function bootstrap(
  settings: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Readonly<{ code: number | null; out: string; err: string }> {
  const path = `${FAKES}:${process.env.PATH}`;
  const env = { PATH: path, HOME: project, FAKE_GCLOUD: project, ...settings };
  const { status, stdout, stderr } = spawnSync('bash', [SCRIPT, ...words], {
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const changesIn = (out: string) => out.split('\n').filter((line) => line.startsWith('+ '));
const read = (...path: string[]) => readFileSync(join(project, ...path), 'utf8');
const list = (folder: string) => readdirSync(join(project, folder)).sort();

/** All that the project holds, without the record of what was asked and random values. */
const stateOf = () =>
  readdirSync(project, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(project, path)).isFile())
    .filter((path) => !/^(calls|given|tried)/.test(path))
    .sort()
    .map((path) => [path, path.startsWith('secrets/') ? '' : read(path)]);

describe.runIf(hasBash)('a project that the bootstrap made from nothing', () => {
  let first: ReturnType<typeof bootstrap>;
  beforeAll(() => {
    newProject();
    first = bootstrap(GIVEN);
  }, 60_000);
  afterAll(removeProject);

  it('has all that is described', () => {
    expect(first).toMatchObject({ code: 0, err: '' });
    expect([...list('services'), ...list('jobs')].sort()).toEqual(
      Object.keys(descriptionFiles())
        .map((file) => file.replace('.json', ''))
        .sort(),
    );
    expect(list('schedules')).toEqual(['advay-retention']);
    expect(read('secrets', 'advay-database-url')).toBe(GIVEN.DATABASE_URL);
    expect(read('secrets', 'advay-ticket-private-key')).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  });

  it('says no secret, in no word of a command and in no line', () => {
    const { out, err } = first;
    const all = `${read('calls')}${out}${err}`;
    expect(all).toContain('secrets versions add advay-smtp-url --data-file=-');
    const kept = list('secrets').flatMap((name) => read('secrets', name).split('\n'));
    const secrets = [SECRET, ...kept.filter((line) => line.length > 20)];
    expect(secrets.length).toBeGreaterThan(10);
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  });

  it('gives each account what it needs, on that one thing and never on the project', () => {
    expect(read('calls')).not.toMatch(/projects add-iam-policy-binding/);
    const mayRead = (secret: string) =>
      read('rights', secret)
        .trim()
        .split('\n')
        .map((line) => /serviceAccount:([\w-]+)@/.exec(line)?.[1]);
    expect(mayRead('advay-database-url')).toEqual(['advay-api']);
    expect(mayRead('advay-edge-token').sort()).toEqual(['advay-api', 'advay-signaling']);
    expect(mayRead('advay-preview-session-secret')).toEqual(['advay-api-preview']);
    const deployers = list('rights').filter((thing) =>
      read('rights', thing).includes('advay-preview-deployer'),
    );
    expect(deployers.filter((thing) => /^advay-(api|signaling)$|deploys/.test(thing))).toEqual([]);
    const [subject] = read('rights', 'advay-deployer@advay-family.iam.gserviceaccount.com').split(
      '\n',
    );
    expect(subject).toMatch(/subject\/repo:family\/advay:environment:production$/);
    expect(read('providers', 'github').trim()).toBe(
      "assertion.repository == 'family/advay' && assertion.environment in ['production', 'preview']",
    );
  });

  it('describes each service with everything filled in, under every name it goes by', () => {
    const api = read('services', 'advay-api');
    expect(api).toContain('"value": "https://advay-signaling-123456789.europe-west1.run.app"');
    expect(api).toContain('advay-api@advay-family.iam.gserviceaccount.com');
    const [description = ''] = read('services', 'advay-signaling').split('\n^|^');
    const { env } = JSON.parse(description).spec.template.spec.containers[0];
    const keys = env.find(({ name }: { name: string }) => name === 'TICKET_KEYS');
    expect(JSON.parse(keys.value)).toEqual({ keys: [{ kty: 'RSA', n: 'n', e: 'AQAB' }] });
    expect(api).toContain(
      '^|^ALLOWED_HOSTS=advay-api-123456789.europe-west1.run.app,candidate---advay-api-123456789.europe-west1.run.app,advay-api-abc123-ew.a.run.app,candidate---advay-api-abc123-ew.a.run.app',
    );
  });

  it('is left as it is by a second run, which needs no secret', () => {
    const { DATABASE_URL: _, AUTH_DATABASE_URL: __, SMTP_URL: ___, ...withoutSecrets } = GIVEN;
    const before = stateOf();
    const second = bootstrap(withoutSecrets);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).not.toMatch(/^[+!] /m);
    expect(stateOf()).toEqual(before);
  });

  it('says what is described otherwise by now, and leaves what serves alone', () => {
    const file = join(project, 'services', 'advay-api');
    writeFileSync(
      file,
      read('services', 'advay-api').replace(/"described": "\w+"/, '"described": "before"'),
    );
    const before = stateOf();
    const { code, out } = bootstrap(GIVEN);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.startsWith('! '))).toEqual([
      expect.stringMatching(/^! advay-api is described otherwise by now \([0-9a-f]{12}\)/),
    ]);
    expect(changesIn(out)).toEqual([]);
    expect(stateOf()).toEqual(before);
  });

  it('follows the repository when it moves', () => {
    const moved = bootstrap({ ...GIVEN, GITHUB_REPOSITORY: 'others/advay' });
    expect(moved.code).toBe(0);
    expect(read('providers', 'github')).toContain("'others/advay'");
  });
});

describe.runIf(hasBash)('the bootstrap', () => {
  beforeEach(newProject);
  afterEach(removeProject);

  // Slow: many runs, one after the other.
  it('goes on from wherever it was stopped, before and after the effect of each kind of change', () => {
    const whole = bootstrap(GIVEN);
    const wanted = stateOf();
    const kinds = new Set(
      changesIn(whole.out).map((line) => line.split(' ').slice(0, 4).join(' ')),
    );
    for (const path of readdirSync(project)) rmSync(join(project, path), { recursive: true });

    const stops: string[] = [];
    for (;;) {
      const fails = stops.length < STOPS_MOST ? { FAKE_GCLOUD_FAILS: '1' } : {};
      const { code, err } = bootstrap({ ...GIVEN, ...fails });
      if (code === 0) break;
      expect(err).toMatch(/^ERROR: 503 .*\nStopped\. Mend what is said above and run it again/);
      stops.push(err);
    }
    expect(stops.length).toBeLessThan(80);
    expect(stops.length).toBeGreaterThanOrEqual(Math.min(STOPS_MOST, 2 * kinds.size + 1));
    expect(new Set(stops.map((said) => /before anything|though it was/.exec(said)?.[0])).size).toBe(
      2,
    );
    expect(stateOf()).toEqual(wanted);
  }, 240_000);

  it('says in a dry run what it would do, and does nothing', () => {
    const dry = bootstrap(GIVEN, '--dry-run');
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(stateOf()).toEqual([]);
    const whole = bootstrap(GIVEN);
    const words = (out: string) => changesIn(out).map((line) => line.replace(/\/tmp\S*\//, ''));
    // The hosts of a service are known once it is there.
    const known = words(whole.out).filter((line) => !line.includes('ALLOWED_HOSTS'));
    expect(words(dry.out)).toEqual(known);
  });

  it('names every setting that is missing or wrong, at once, and asks nothing to be made', () => {
    const none = bootstrap({});
    expect(none.code).toBe(2);
    for (const name of Object.keys(GIVEN)) expect(none.err).toContain(`  ${name} is not set: `);
    const wrong = bootstrap({
      ...GIVEN,
      CLIENT_URL: 'https://play.example.org/',
      GITHUB_REPOSITORY: 'advay',
      DATABASE_URL: `postgres://neondb_owner:${SECRET}@db/advay`,
    });
    expect(wrong.code).toBe(2);
    expect(wrong.err.trim().split('\n')).toEqual([
      'These settings need a change:',
      '  GITHUB_REPOSITORY is not such as OWNER/REPO',
      '  CLIENT_URL is not such as https://play.example.org, without a slash at its end',
      '  DATABASE_URL is not such as postgres://app_api:PASSWORD@HOST/DATABASE?sslmode=verify-full',
    ]);
    expect(stateOf()).toEqual([]);
    expect(bootstrap(GIVEN, '--dry').code).toBe(2);
  });
});
