import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { descriptionFiles } from '../cloud/describe.ts';
import { SETTINGS, STAGES } from '../cloud/service-table.ts';
import { SERVICES } from '../deploy/ports.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = ['docs/operate.md', 'docs/runbook.md'];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const texts = PAGES.map(read);
const blocksOf = (text: string) =>
  [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
const spansOf = (text: string) =>
  [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

const blocks = texts.flatMap(blocksOf);
const lines = [...blocks.flatMap((block) => block.split('\n')), ...texts.flatMap(spansOf)].map(
  (line) => line.trim(),
);

/** As gcloud itself lists them: each command of the pages, and the flags it may have there. */
const GCLOUD: Readonly<Record<string, readonly string[]>> = {
  'logging read': ['--freshness', '--format'],
  'run revisions list': ['--service', '--limit'],
  'run services describe': ['--format'],
  'run services logs read': ['--limit'],
  'run services update': [
    '--region',
    '--ingress',
    '--update-env-vars',
    '--update-labels',
    '--update-secrets',
  ],
  'run services update-traffic': ['--region', '--to-latest', '--to-revisions'],
  'secrets add-iam-policy-binding': ['--member', '--role'],
  'secrets create': ['--data-file'],
  'secrets versions access': ['--secret'],
  'secrets versions add': ['--data-file'],
  'secrets versions destroy': [],
};

const gcloudIn = (line: string) =>
  [...line.matchAll(/\bgcloud (\w[^|&;)]*)/g)].map(([, words = '']) => words);

it('every block is shell that can be read', () => {
  expect(blocks.length).toBeGreaterThan(10);
  for (const block of blocks) {
    const { stderr } = spawnSync('bash', ['-n'], { input: block, encoding: 'utf8' });
    expect(stderr, block).toBe('');
  }
});

it('every gcloud command is one, with flags that it has', () => {
  const asked = lines.flatMap(gcloudIn);
  expect(asked.length).toBeGreaterThan(15);
  for (const words of asked) {
    const command = Object.keys(GCLOUD)
      .sort((a, b) => b.length - a.length)
      .find((each) => words === each || words.startsWith(`${each} `));
    const flags = [...words.matchAll(/(?<=\s)--[\w-]+/g)].map(([flag]) => flag);
    const unknown = flags.filter((flag) => !GCLOUD[command ?? '']?.includes(flag));
    expect({ command, unknown }, words).toEqual({ command: expect.any(String), unknown: [] });
  }
});

it('every service, job, account and secret is one that the bootstrap makes, or a line before', () => {
  const made = new Set(
    [
      ...Object.keys(descriptionFiles()).map((file) => file.replace('.json', '')),
      ...STAGES.flatMap((stage) =>
        SERVICES.flatMap((service) => Object.values(SETTINGS[stage][service].secrets)),
      ),
      ...lines.flatMap((line) => /secrets create ([\w-]+)/.exec(line)?.[1] ?? []),
      // The example of a project, and backups.
      'advay-family',
    ].map(String),
  );
  const named = lines.flatMap((line) =>
    [...line.matchAll(/\badvay-[a-z-]+[a-z]\b/g)].map(([name]) => name),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !made.has(name))).toEqual([]);
});

it('every setting that is changed there is read by a service', () => {
  const changed = lines.flatMap((line) =>
    [...line.matchAll(/--update-(?:env-vars|secrets) "?(?:\^\|\^)?(\w+)=/g)].map(
      ([, name]) => name,
    ),
  );
  expect(changed.length).toBeGreaterThan(3);
  const configs = ['api/src/config.ts', 'signaling/src/config.ts'].map(read).join('\n');
  for (const name of changed) expect(configs, name).toMatch(new RegExp(`^  ${name}: `, 'm'));
});

it('every script is there, and wrangler is the one that the deploy uses', () => {
  const scripts = lines.flatMap((line) => /^(?:sh|bash) ([\w./-]+)/.exec(line)?.[1] ?? []);
  expect(scripts.length).toBeGreaterThan(4);
  for (const script of scripts) expect(existsSync(join(ROOT, script)), script).toBe(true);
  const [used] = /wrangler@[\d.]+/.exec(read('infra/deploy/adapters/pages.ts')) ?? [];
  const named = texts.flatMap((text) =>
    [...text.matchAll(/wrangler@[\d.]+/g)].map(([name]) => name),
  );
  expect(new Set(named)).toEqual(new Set([used]));
});

it('whoever sets things up is told of every variable and secret that a workflow reads', () => {
  const folder = join(ROOT, '.github/workflows');
  const workflows = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const wanted = workflows.flatMap((text) =>
    [...text.matchAll(/\b(?:vars|secrets)\.([A-Z_]+)/g)].map(([, name]) => name ?? ''),
  );
  expect(wanted.length).toBeGreaterThan(20);
  const [operate = ''] = texts;
  expect([...new Set(wanted)].filter((name) => !operate.includes(`\`${name}\``))).toEqual([]);
});

it('every part of the runbook that it sends to is there', () => {
  const [, runbook = ''] = texts;
  const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  for (const [, named] of runbook.matchAll(/(?<!\*)\*([A-Z][a-z]+(?: [a-z]+)*)\*(?!\*)/g)) {
    const isOfProduct = /^Delete the account|Rollback to|For grown/.test(named ?? '');
    if (!isOfProduct) expect(headings, named).toContain(named);
  }
});
