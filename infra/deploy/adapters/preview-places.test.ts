import { describe, expect, it } from 'vitest';
import { cdn, cloud, fakeFetch, fakeRun, release } from '../testing/fake-adapters.ts';
import { openPulls } from './open-pulls.ts';
import { previewDatabase } from './preview-database.ts';
import { previewPages } from './preview-pages.ts';
import { previewServices } from './preview-services.ts';
import type { Run } from './run-command.ts';

describe('places of a preview', () => {
  it('the database is a branch without rows, whose roles are made by SQL', async () => {
    const neon = {
      project: 'n',
      key: 'k',
      database: 'd',
      owner: 'owner',
      seed: 's',
      migrate: 'm.mjs',
    };
    const { fetch, asked } = fakeFetch({
      'POST https://console.neon.tech/api/v2/projects/n/branches': {},
      'GET https://console.neon.tech/api/v2/projects/n/branches': {
        branches: [
          { id: 'b7', name: 'pr-7' },
          { id: 'b0', name: 'main' },
        ],
      },
      connection_uri: { uri: 'postgres://owner:pw@host/d?sslmode=require' },
      'DELETE ': {},
    });
    const environments: (Readonly<Record<string, string>> | undefined)[] = [];
    const run: Run = async (_command, _args, options) => {
      environments.push(options?.environment);
      return '';
    };
    const place = previewDatabase(neon, run, fetch);
    expect(await place.list()).toEqual([7]);
    await place.make(7, release);
    expect(asked.find((each) => each.startsWith('POST'))).toContain('"init_source":"schema-only"');
    expect(environments).toEqual([
      {
        MIGRATION_DATABASE_URL: 'postgres://owner:pw@host/d?sslmode=require',
        DATABASE_URL: expect.stringMatching(/^postgres:\/\/app_api:[0-9a-f]{64}@host\/d/),
        AUTH_DATABASE_URL: expect.stringMatching(/^postgres:\/\/app_auth:[0-9a-f]{64}@host\/d/),
      },
    ]);
    expect((await place.addressesOf(7)).DATABASE_URL).toBe(environments[0]?.DATABASE_URL);
    await place.remove(7);
    expect(asked.at(-1)).toMatch(/^DELETE .*\/branches\/b7$/);
    await expect(place.remove(8)).rejects.toThrow('there is no branch pr-8');
  });

  it('services get a tag, no traffic, and only the preview’s own database', async () => {
    const traffic = [{ tag: 'pr-7' }, { tag: 'candidate' }, {}];
    const described = JSON.stringify({ status: { url: 'https://x.run.app', traffic } });
    const { run, lines } = fakeRun({ 'gcloud run services describe': described });
    const addresses = { DATABASE_URL: 'postgres://api', AUTH_DATABASE_URL: 'postgres://auth' };
    const place = previewServices(
      cloud,
      (pull) => `https://pr-${pull}.page`,
      async () => addresses,
      run,
    );
    expect(await place.list()).toEqual([7]);
    await place.make(9, release);
    const deploys = lines.filter((line) => line.startsWith('gcloud run deploy'));
    expect(deploys).toHaveLength(2);
    expect(deploys[0]).not.toContain('postgres://');
    expect(deploys[1]).toContain(
      '--no-traffic --tag pr-9 --update-env-vars ^|^RELEASE=release-2|PUBLIC_ORIGINS=https://pr-9.page|ALLOWED_HOSTS=pr-9---x.run.app|DATABASE_URL=postgres://api|AUTH_DATABASE_URL=postgres://auth ',
    );
    await place.remove(7);
    await place.remove(8);
    expect(lines.filter((line) => line.includes('--remove-tags'))).toHaveLength(2);
  });

  it('the page is a branch; all of its deployments go, page after page', async () => {
    const of = (id: number, branch: string) => ({
      id: `d${id}`,
      deployment_trigger: { metadata: { branch } },
    });
    const many = Array.from({ length: 25 }, (_, id) => of(id, id < 2 ? 'pr-7' : 'other'));
    const { fetch, asked } = fakeFetch({
      'DELETE ': {},
      'page=1&': { result: many },
      'page=2&': { result: [of(30, 'pr-8'), of(31, 'pr-7')] },
    });
    const { run, lines } = fakeRun();
    const place = previewPages(cdn, run, fetch);
    expect(await place.list()).toEqual([7, 8]);
    await place.make(9, release);
    expect(lines[0]).toContain('--branch pr-9 ');
    await place.remove(7);
    const gone = asked
      .filter((each) => each.startsWith('DELETE'))
      .map((each) => /d\d+\?force=true$/.exec(each)?.[0]);
    expect(gone).toEqual(['d0?force=true', 'd1?force=true', 'd31?force=true']);
  });

  it('open pull requests are read to the last page', async () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ number: at + 1 }));
    const { fetch } = fakeFetch({ '&page=1': many, '&page=2': [{ number: 200 }] });
    expect(await openPulls('o/r', 't', fetch).open()).toHaveLength(101);
  });
});
