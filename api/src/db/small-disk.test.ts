import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ApiProcess, loggedCode, spawnApi } from '../testing/api-process.ts';
import { NEW_CHILD } from '../testing/test-app.ts';

const MIB = 1024 * 1024;
const DISK = '220m';
const mountPoint = mkdtempSync(join(tmpdir(), 'advay-small-disk-'));
const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', mountPoint]);
const isMounted = canMount.status === 0;
if (!isMounted) {
  process.stderr.write('LEFT OUT: the small disk of the API tests, as this machine mounts none.\n');
}
let api: ApiProcess | undefined;
afterAll(() => {
  api?.child.kill('SIGKILL');
  if (isMounted) spawnSync('umount', ['-l', mountPoint]);
  rmSync(mountPoint, { recursive: true, force: true });
});

const main = new URL('../main.ts', import.meta.url).pathname;

describe.runIf(isMounted)('a disk that fills up', () => {
  // Slow: a whole process with a new database on a disk of its own.
  it('is said to be full before it is; reading goes on, writing when there is room, and the process ends', async () => {
    api = await spawnApi(main, { DATA_DIR: join(mountPoint, 'data') }, ['--import', 'tsx']);
    const { address, child, ended } = api;
    await api.serves();
    const ask = (method: string, path: string, body?: object, cookie = '') =>
      fetch(`${address}${path}`, {
        method,
        headers: { 'content-type': 'application/json', origin: address, cookie },
        ...(body && { body: JSON.stringify(body) }),
      });
    const credentials = { email: 'parent@example.org', password: 'correct horse battery' };
    await ask('POST', '/api/auth/sign-up-code', { email: credentials.email });
    const code = await loggedCode(api);
    const signedUp = await ask('POST', '/api/auth/sign-up', { ...credentials, code });
    const cookie = signedUp.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(signedUp.status).toBe(201);

    // As near to the end as it was seen to spin.
    const { bavail, bsize } = statfsSync(mountPoint);
    writeFileSync(join(mountPoint, 'holiday-film'), Buffer.alloc(bavail * bsize - 8 * MIB));
    const refused = await ask('POST', '/api/children', NEW_CHILD, cookie);
    expect(refused.status).toBe(507);
    const signIn = await ask('POST', '/api/auth/sign-in', credentials);
    expect(signIn.status).toBe(507);
    expect((await signIn.json()).message).toMatch(/nearly full \(\d+ MB left\): make room/);
    expect((await ask('GET', '/api/health')).status).toBe(200);
    expect((await ask('GET', '/api/children', undefined, cookie)).status).toBe(200);

    rmSync(join(mountPoint, 'holiday-film'));
    expect((await ask('POST', '/api/auth/sign-in', credentials)).status).toBe(200);
    const data = join(mountPoint, 'data');
    expect(lstatSync(data).mode & 0o777).toBe(0o700);
    expect(readdirSync(data)).toContain('database');

    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  }, 180_000);
});
