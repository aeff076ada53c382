import { createHmac } from 'node:crypto';
import type { Place } from '../preview.ts';
import { askJson, type Fetch } from './ask-json.ts';
import type { Run } from './run-command.ts';

export type NeonSettings = Readonly<{
  project: string;
  key: string;
  database: string;
  /** The project's owner, who makes our roles by SQL: roles that Neon makes would bypass row security. */
  owner: string;
  /** The passwords of a preview follow from it, so that another run knows them. */
  seed: string;
  /** The bundled program that migrates. */
  migrate: string;
}>;

type Branch = Readonly<{ id: string; name: string }>;

const PULL = /^pr-(\d+)$/;

export type PreviewAddresses = Readonly<{ DATABASE_URL: string; AUTH_DATABASE_URL: string }>;

/** A branch with the schema and none of the rows, and roles of its own. */
export function previewDatabase(
  settings: NeonSettings,
  run: Run,
  fetch: Fetch,
): Place & Readonly<{ addressesOf(pull: number): Promise<PreviewAddresses> }> {
  const { project, key, database, owner, seed, migrate } = settings;
  const address = `https://console.neon.tech/api/v2/projects/${project}`;
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const branches = async () => {
    const url = `${address}/branches?limit=100`;
    return (await askJson<{ branches: readonly Branch[] }>(fetch, url, { headers })).branches;
  };
  const branchOf = async (pull: number) => {
    const branch = (await branches()).find(({ name }) => name === `pr-${pull}`);
    if (branch === undefined) throw new Error(`there is no branch pr-${pull}`);
    return branch;
  };
  const ownerAddress = async (pull: number) => {
    const { id } = await branchOf(pull);
    const asked = new URLSearchParams({ branch_id: id, database_name: database, role_name: owner });
    const url = `${address}/connection_uri?${asked}`;
    return (await askJson<{ uri: string }>(fetch, url, { headers })).uri;
  };
  const addressesIn = (uri: string, pull: number): PreviewAddresses => {
    const as = (role: string) => {
      const own = new URL(uri);
      own.username = role;
      own.password = createHmac('sha256', seed).update(`${pull} ${role}`).digest('hex');
      return own.href;
    };
    return { DATABASE_URL: as('app_api'), AUTH_DATABASE_URL: as('app_auth') };
  };
  const renew = async (pull: number) => {
    const uri = await ownerAddress(pull);
    const environment = { ...addressesIn(uri, pull), MIGRATION_DATABASE_URL: uri };
    await run(process.execPath, [migrate], { environment });
  };
  return {
    name: 'database',
    async list() {
      return (await branches()).flatMap(({ name }) => {
        const [, number] = PULL.exec(name) ?? [];
        return number === undefined ? [] : [Number(number)];
      });
    },
    async make(pull) {
      const branch = { name: `pr-${pull}`, init_source: 'schema-only' };
      const body = JSON.stringify({ branch, endpoints: [{ type: 'read_write' }] });
      await askJson(fetch, `${address}/branches`, { headers, method: 'POST', body });
      await renew(pull);
    },
    renew,
    async remove(pull) {
      const { id } = await branchOf(pull);
      await askJson(fetch, `${address}/branches/${id}`, { headers, method: 'DELETE' });
    },
    async addressesOf(pull) {
      return addressesIn(await ownerAddress(pull), pull);
    },
  };
}
