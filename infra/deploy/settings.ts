type Environment = Readonly<Record<string, string | undefined>>;

export type Settings<Name extends string> =
  | Readonly<{ ok: true; value: Readonly<Record<Name, string>> }>
  | Readonly<{ ok: false; message: string }>;

/** All of what is missing at once: whoever sets things up should not have to run it ten times. */
export function readSettings<Name extends string>(
  names: readonly Name[],
  environment: Environment,
): Settings<Name> {
  const missing = names.filter((name) => (environment[name] ?? '').trim() === '');
  if (missing.length > 0) {
    return {
      ok: false,
      message: `Not set: ${missing.join(', ')}. infra/deploy/README.md says where each comes from.`,
    };
  }
  const pairs = names.map((name) => [name, environment[name] ?? '']);
  return { ok: true, value: Object.fromEntries(pairs) as Record<Name, string> };
}

const CLOUD = ['GCP_PROJECT', 'GCP_REGION', 'GCP_REGISTRY'] as const;
const CDN = ['CLOUDFLARE_ACCOUNT_ID', 'CLOUDFLARE_API_TOKEN', 'PAGES_PROJECT'] as const;
const REPOSITORY = ['GITHUB_REPOSITORY', 'GITHUB_TOKEN'] as const;

export const DEPLOY_SETTINGS = [
  ...CLOUD,
  ...CDN,
  ...REPOSITORY,
  'DEPLOY_BUCKET',
  'API_SERVICE',
  'SIGNALING_SERVICE',
  'RETENTION_JOB',
  'API_URL',
  'SIGNALING_URL',
  'CLIENT_URL',
  'DATABASE_URL',
  'AUTH_DATABASE_URL',
  'MIGRATION_DATABASE_URL',
] as const;

export const PREVIEW_SETTINGS = [
  ...CLOUD,
  ...CDN,
  ...REPOSITORY,
  'API_SERVICE',
  'SIGNALING_SERVICE',
  'NEON_PROJECT',
  'NEON_API_KEY',
  'NEON_DATABASE',
  'NEON_OWNER',
  'PREVIEW_SEED',
] as const;
