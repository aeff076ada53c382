import { browserFileSource } from '../../kept-files/browser-file-source.ts';
import { type FileSource, loadFile, type WantedFile } from '../../kept-files/load-file.ts';
import { VISION_SHELF } from '../../kept-files/shelf-names.ts';
import { CAMERA_FILES } from './camera-files.ts';
import { type Connection, mayPrefetch } from './may-prefetch.ts';
import { type WayToPlay, wayToPlay } from './way-to-play.ts';

type Prefetch = Readonly<{
  files: readonly WantedFile[];
  source: FileSource;
  /** Addresses of what is on the device. */
  kept: () => Promise<ReadonlySet<string>>;
  connection: () => Connection;
  way: () => WayToPlay | null;
}>;

/**
 * Brings what the camera sees with onto the device, one file after the other, as long as it is wanted: a file that is on
 * its way is brought whole, since the game that was opened meanwhile needs it as well.
 */
export async function prefetchEyes(
  isWanted: () => boolean,
  { files, source, kept, connection, way }: Prefetch = inThisBrowser(),
): Promise<void> {
  const here = await kept();
  for (const file of files) {
    if (here.has(file.url)) continue;
    if (!isWanted() || !mayPrefetch(connection(), way())) return;
    const loaded = await loadFile(file, source, () => {});
    // A network that is away, or no room: the game asks again, and says so.
    if (!loaded.ok || loaded.storage === 'not-kept') return;
  }
}

function inThisBrowser(): Prefetch {
  return {
    files: CAMERA_FILES,
    source: browserFileSource(VISION_SHELF),
    kept: async () => {
      const requests = await caches.open(VISION_SHELF).then((shelf) => shelf.keys());
      return new Set(requests.map(({ url }) => new URL(url).pathname));
    },
    connection: () => (navigator as { connection?: Connection }).connection ?? {},
    way: wayToPlay.read,
  };
}
