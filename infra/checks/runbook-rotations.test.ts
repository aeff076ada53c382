import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConfig as loadApi } from '@advay/api/config';
import { loadConfig as loadSignaling } from '@advay/signaling/config';
import { afterEach, beforeEach, expect, it } from 'vitest';

// The runbook's own lines, run as they stand, against a cloud that only notes what it is told.

const ROOT = resolve(import.meta.dirname, '../..');
const runbook = readFileSync(join(ROOT, 'docs/runbook.md'), 'utf8');
const [SHELL = '', ...BLOCKS] = [...runbook.matchAll(/```sh\n([\s\S]*?)```/g)].map(
  ([, block = '']) => block,
);
const blockWith = (text: string) => {
  const found = BLOCKS.find((block) => block.includes(text));
  if (found === undefined) throw new Error(`no block of the runbook has ${text}`);
  return found;
};

/**
 * Notes each change with what came by standard input or in a file, and reads a secret out. The one npm program is started
 * without a look at what is installed.
 */
const CLOUD = `
gcloud() {
  case "$*" in
    *'versions access'*) printf '%s' "$KEPT" ;;
    *--data-file=-*) printf '%s\\t%s\\0' "$*" "$(cat)" >> told ;;
    *--data-file=*)
      local last="\${@: -1}"
      printf '%s\\t%s\\0' "$*" "$(cat "\${last##*=}")" >> told
      ;;
    *) printf '%s\\t\\0' "$*" >> told ;;
  esac
}
npm() {
  if [[ $1 == exec ]]; then printf '%s\\t%s\\0' "pages" "$(cat)" >> told
  else (cd "$ROOT" && node --import tsx api/src/print-ticket-keys.ts); fi
}
sleep() { :; }
shred() { rm "\${@: -1}"; }
`;

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'advay-rotation-'));
});
afterEach(() => rmSync(home, { recursive: true }));

type Told = Readonly<{ words: string; given: string }>;

function runAsItStands(block: string, settings: Readonly<Record<string, string>>): readonly Told[] {
  const { status, stderr } = spawnSync('bash', ['-e'], {
    cwd: home,
    input: `set -o pipefail\n${CLOUD}\n${SHELL}\n${block}`,
    env: { PATH: process.env.PATH, HOME: home, ROOT, ...settings },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return readFileSync(join(home, 'told'), 'utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [words = '', given = ''] = line.split('\t');
      return { words, given };
    });
}

// Slow: the public half of a key is printed twice, each time by a program of its own.
it('while the ticket key is changed, signaling believes whatever key the API signs with', () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const told = runAsItStands(blockWith('new-key.pem'), { TICKET_PRIVATE_KEY: privateKey });
  const keysIn = ({ words }: Told) => {
    const [, keys = ''] = /\^\|\^TICKET_KEYS=(.*)$/.exec(words) ?? [];
    const settings = { TICKET_KEYS: keys, PUBLIC_ORIGINS: 'https://play.example.org' };
    return loadSignaling(settings).ticketKeys.map(({ kid }) => kid);
  };
  const steps = told.filter(({ words }) => /TICKET_KEYS|versions add/.test(words));
  expect(steps.map(({ words }) => words.split(' ').slice(0, 4).join(' '))).toEqual([
    'run services update advay-signaling',
    'secrets versions add advay-ticket-private-key',
    'run services update advay-signaling',
  ]);
  const [first, second, third] = steps;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three');
  const both = keysIn(first);
  expect(new Set(both).size).toBe(2);
  expect(keysIn(third)).toEqual([both[1]]);
  expect(loadApi({ TICKET_PRIVATE_KEY: second.given }).ticketPrivateKey).toContain('PRIVATE KEY');
  // Each is renewed before the next begins.
  const renewed = told.filter(({ words }) => words.includes('--to-latest'));
  expect(renewed.map(({ words }) => words.split(' ')[3])).toEqual([
    'advay-signaling',
    'advay-api',
    'advay-signaling',
  ]);
}, 60_000);

it('while the edge’s token is changed, the services know the old one and the new one', () => {
  const old = 'the token of until now';
  const told = runAsItStands(blockWith('versions add advay-edge-token'), {
    KEPT: old,
    PAGES_PROJECT: 'page',
  });
  const kept = told.find(({ words }) => words.includes('advay-edge-token'))?.given ?? '';
  const page = told.find(({ words }) => words === 'pages')?.given ?? '';
  expect(loadApi({ EDGE_TOKEN: kept }).edgeTokens).toEqual([old, page]);
  expect(page).toMatch(/^[0-9a-f]{64}$/);
  expect(told.indexOf(told.find(({ words }) => words === 'pages') as Told)).toBe(told.length - 1);
});
