import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export type Certificate = Readonly<{ key: string; cert: string }>;

const VALID_DAYS = 365;
const DAY_MS = 86_400_000;

type Kept = Certificate & Readonly<{ hosts: readonly string[]; madeMs: number }>;

/**
 * A self-signed certificate for this machine's names and addresses, kept in the data folder so that a tablet that
 * trusted it once need not be asked again. A new address or an old certificate makes a new one.
 */
export async function ownCertificate(
  dataDir: string,
  hosts: readonly string[],
): Promise<Certificate> {
  const file = join(dataDir, 'certificate.json');
  if (existsSync(file)) {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    const isFresh = Date.now() - kept.madeMs < (VALID_DAYS - 30) * DAY_MS;
    if (isFresh && hosts.every((host) => kept.hosts.includes(host))) return kept;
  }
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: 'Advay Vision at home' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + VALID_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: hosts.map((host) =>
          /^[\d.]+$|:/.test(host)
            ? { type: 7 as const, ip: host }
            : { type: 2 as const, value: host },
        ),
      },
    ],
  });
  const kept: Kept = { key: made.private, cert: made.cert, hosts, madeMs: now };
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify(kept), { mode: 0o600 });
  return kept;
}
