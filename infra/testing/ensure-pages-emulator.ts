import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// Fetches the emulator of Cloudflare Pages where it is required: it weighs as much as all other packages together, and
// whoever only starts the product has no use for it. Its own lock file pins what is fetched, nothing of which runs on
// installing.

const FOLDER = 'infra/edge/pages-emulator';
const STAMP = `${FOLDER}/node_modules/.advay-lock`;

const lock = createHash('sha256')
  .update(readFileSync(`${FOLDER}/package-lock.json`))
  .digest('hex');
const isThere = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock;

function fetchIt(): void {
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('The emulator of Pages is required here, and was not fetched.');
  writeFileSync(STAMP, lock);
}

if (!isThere && process.env.ADVAY_REQUIRE_PAGES_EMULATOR !== '1') {
  console.error(
    'LEFT OUT: what the emulator of Pages answers. ADVAY_REQUIRE_PAGES_EMULATOR=1 fetches it (200 MB on the disk).',
  );
} else {
  if (!isThere) fetchIt();
  console.log('an emulator of Pages: wrangler');
}
