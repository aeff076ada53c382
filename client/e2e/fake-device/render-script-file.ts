import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { CameraScript } from '../../synthetic-child/camera-script.ts';
import type { HandPath } from '../../synthetic-child/hand-path.ts';
import { renderFakeDevice } from './render-fake-device.ts';

// `npx tsx e2e/fake-device/render-script-file.ts path.json [--side left] [--seed 1]` in client:
// path.json is a list of {timeMs, xNorm, yNorm, pose, visible}; prints the files and the flags.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    side: { type: 'string', default: 'right' },
    seed: { type: 'string', default: '1' },
  },
});
const [pathFile] = positionals;
if (pathFile === undefined) throw new Error('Name a JSON file with a hand path');
const path = JSON.parse(await readFile(pathFile, 'utf8')) as HandPath;
const script: CameraScript = {
  widthPx: 640,
  heightPx: 480,
  fps: 30,
  noiseSeed: Number(values.seed),
  stamped: true,
  hands: values.side === 'left' ? { left: path } : { right: path },
};
const { mjpegPath, truthPath, chromiumArgs } = await renderFakeDevice(script);
process.stdout.write(`${[mjpegPath, truthPath, ...chromiumArgs].join('\n')}\n`);
