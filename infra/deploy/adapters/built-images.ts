import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Builder, SERVICES, type Service } from '../ports.ts';
import type { Run } from './run-command.ts';

export type BuiltSettings = Readonly<{
  /** `region-docker.pkg.dev/project/repository` */
  registry: string;
  /** What `build-release.ts` wrote. */
  folder: string;
  dockerfiles: Readonly<Record<Service, string>>;
}>;

/** Makes the images of what the build job handed over, and names them by the digests that the registry answers with. */
export function builtImages({ registry, folder, dockerfiles }: BuiltSettings, run: Run): Builder {
  return {
    async buildOnce(wanted) {
      const card = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8'));
      const missing = SERVICES.filter((service) => !existsSync(dockerfiles[service]));
      if (missing.length > 0) {
        throw new Error(
          `there is no ${missing.map((service) => dockerfiles[service]).join(', no ')}`,
        );
      }
      const [signaling, api] = await Promise.all(
        SERVICES.map((service) => push(service, wanted.treeHash)),
      );
      return {
        id: card.id,
        treeHash: card.treeHash,
        images: { signaling: signaling ?? '', api: api ?? '' },
        clientFolder: join(folder, 'client'),
      };
    },
  };

  async function push(service: Service, treeHash: string): Promise<string> {
    const name = `${registry}/${service}`;
    const scratch = await mkdtemp(join(tmpdir(), 'advay-image-'));
    const told = join(scratch, 'metadata.json');
    try {
      await run('docker', [
        'buildx',
        'build',
        '--file',
        dockerfiles[service],
        '--tag',
        `${name}:${treeHash}`,
        '--metadata-file',
        told,
        '--push',
        join(folder, service),
      ]);
      const { 'containerimage.digest': digest } = JSON.parse(await readFile(told, 'utf8'));
      return `${name}@${digest}`;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
}
