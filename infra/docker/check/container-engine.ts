import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export type EngineName = 'podman' | 'docker';

type Build = Readonly<{
  name: string;
  folder: string;
  dockerfile: string;
  /** Null: the one that the file names. */
  base: string | null;
}>;

type Start = Readonly<{
  image: string;
  settings: Readonly<Record<string, string>>;
  /** In place of the image's own. */
  command?: readonly string[];
  /** Files put over those of the image, by their place in it. */
  over?: Readonly<Record<string, string>>;
}>;

export type Container = Readonly<{
  /** All it wrote so far. */
  said(): Promise<string>;
  /** Runs a program in it; answers what that wrote, whether or not it ended well. */
  try(user: 'root' | 'own', command: readonly string[]): Promise<string>;
  /** Sends a signal, and answers the exit code and how long the end took. */
  end(signal: string): Promise<Readonly<{ code: number; ms: number }>>;
  ended(): Promise<number>;
  remove(): Promise<void>;
}>;

type BuiltImage = Readonly<{
  /** What to run: Docker's format. */
  id: string;
  layers: string;
  /**
   * The hash of all that the image is. By podman in the other format, as into Docker's it writes the name of the
   * container it built in.
   */
  digest: string;
  digestLayers: string;
}>;

export type ContainerEngine = Readonly<{
  build(what: Build): Promise<BuiltImage>;
  /** Of images that are needed no longer, by id or name. */
  forget(images: readonly string[]): Promise<void>;
  start(what: Start): Promise<Container>;
}>;

/** What an image may be given to run as: no more than docker-compose.yml gives. */
const BOUNDS = [
  '--network=host',
  // Those are the business of docker-compose.yml.
  '--no-healthcheck',
  '--read-only',
  '--cap-drop=all',
  '--security-opt=no-new-privileges',
  '--tmpfs=/tmp',
  '--ulimit=nofile=4096:4096',
  '--ulimit=nproc=1024:1024',
];
/** Hosts send SIGKILL then, and so does `end`. */
export const END_MOST_MS = 10_000;
/** The time of every file and of the image: two builds of the same are the same. */
const EPOCH_S = '1';
const WITH_PODMAN = ['--layers=false', '--no-cache', '--pull=never', `--timestamp=${EPOCH_S}`];
const WITH_DOCKER = ['--no-cache', `--build-arg=SOURCE_DATE_EPOCH=${EPOCH_S}`];

export function containerEngine(engine: EngineName, runtime: string | null): ContainerEngine {
  const run = async (...args: readonly string[]) => {
    const { stdout } = await execute(engine, [...args], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.trim();
  };
  return {
    async build({ name, folder, dockerfile, base }) {
      const arg = base === null ? [] : [`--build-arg=BASE=${base}`];
      const buildIn = async (format: string, tag: string) => {
        const how = format === '' ? WITH_DOCKER : [...WITH_PODMAN, `--format=${format}`];
        await run('build', ...how, ...arg, `--file=${dockerfile}`, `--tag=${tag}`, folder);
        const [id = '', layers = ''] = (
          await run('image', 'inspect', '--format={{.Id}} {{json .RootFS.Layers}}', tag)
        ).split(' ');
        return { id, layers };
      };
      if (engine === 'docker') {
        const { id, layers } = await buildIn('', name);
        return { id, layers, digest: id, digestLayers: layers };
      }
      const plain = await buildIn('oci', `${name}-oci`);
      return {
        ...(await buildIn('docker', name)),
        digest: plain.id,
        digestLayers: plain.layers,
      };
    },
    async forget(images) {
      for (const image of images) await run('image', 'rm', '--force', image);
    },
    async start({ image, settings, command = [], over = {} }) {
      const id = await run(
        ...(runtime === null || engine === 'docker' ? [] : [`--runtime=${runtime}`]),
        'run',
        '--detach',
        ...(runtime !== null && engine === 'docker' ? [`--runtime=${runtime}`] : []),
        ...BOUNDS,
        ...Object.entries(settings).map(([name, value]) => `--env=${name}=${value}`),
        ...Object.entries(over).map(([at, file]) => `--volume=${file}:${at}:ro`),
        image,
        ...command,
      );
      const ended = async () => Number(await run('wait', id));
      return {
        ended,
        async said() {
          const { stdout, stderr } = await execute(engine, ['logs', id]);
          return stdout + stderr;
        },
        async try(user, tried) {
          try {
            const asUser = user === 'root' ? ['--user=0'] : [];
            const { stdout, stderr } = await execute(engine, ['exec', ...asUser, id, ...tried]);
            return stdout + stderr;
          } catch (error) {
            return String((error as { stderr?: string }).stderr ?? error);
          }
        },
        async end(signal) {
          const startedMs = performance.now();
          const over = ended();
          await run('kill', `--signal=${signal}`, id);
          const hard = setTimeout(() => void run('kill', '--signal=KILL', id), END_MOST_MS);
          over.finally(() => clearTimeout(hard));
          return { code: await over, ms: Math.round(performance.now() - startedMs) };
        },
        async remove() {
          await run('rm', '--force', '--volumes', id);
        },
      };
    },
  };
}
