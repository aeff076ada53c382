import { execFile } from 'node:child_process';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const OURS = '@advay';
const WORKSPACES = ['api', 'shared'];

/**
 * Lays out API and shared code of a commit in `folder` and bundles the API there; answers where. The packages are those
 * of today: what is asked of an old release is whether its SQL still fits.
 */
export async function bundleCommit(root: string, commit: string, folder: string): Promise<string> {
  const archive = join(folder, 'commit.tar');
  const git = [
    'archive',
    `--output=${archive}`,
    commit,
    ...WORKSPACES,
    'package.json',
    'tsconfig.base.json',
  ];
  await run('git', git, { cwd: root });
  await run('tar', ['-xf', archive, '-C', folder]);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const name of WORKSPACES) await linkPackages(root, folder, name);
  const bundle = join(folder, 'bundle');
  await run(process.execPath, ['--import', 'tsx', 'api/src/bundle/build.ts', bundle], {
    cwd: folder,
  });
  return bundle;
}

/** Links what is installed for a workspace, and in place of our own packages those of the commit. */
async function linkPackages(root: string, folder: string, workspace: string): Promise<void> {
  const installed = join(root, workspace, 'node_modules');
  const linked = join(folder, workspace, 'node_modules');
  await mkdir(join(linked, OURS), { recursive: true });
  for (const name of await readdir(installed)) {
    if (name !== OURS) await symlink(join(installed, name), join(linked, name));
  }
  await symlink(join(folder, 'shared'), join(linked, OURS, 'shared'));
}
