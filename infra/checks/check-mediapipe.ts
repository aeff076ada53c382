import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { addressFaults, builtImporterFaults } from './mediapipe/address-faults.ts';
import { importFaults, MEDIAPIPE, type SourceFile } from './mediapipe/import-faults.ts';
import { type Packed, packedFaults, pinFaults, type WasmRecord } from './mediapipe/pin-faults.ts';

// One importer, one version, our own origin. `--built` looks at what was built as well, which then has to be there.

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));

/** The check's own folder names all that it forbids. */
const sources: SourceFile[] = tracked
  .filter((path) => /^(client|shared|api|signaling|infra)\/.*\.(m?[jt]sx?|css|html)$/.test(path))
  .filter((path) => !/^infra\/checks\//.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const manifests = Object.fromEntries(
  tracked.filter((path) => /(^|\/)package\.json$/.test(path)).map((path) => [path, readJson(path)]),
);
const { dependencies, devDependencies } = manifests['client/package.json'];
const asked: Record<string, string> = { ...dependencies, ...devDependencies };

const wasm: WasmRecord = readJson('client/models/wasm.golden.json');
const recorded = { ...readJson('client/models/bundles.golden.json'), ...wasm };

function installedWasm(): WasmRecord {
  const folder = `client/node_modules/${MEDIAPIPE}`;
  const hash = (file: string) => hashOf(readFileSync(join(folder, 'wasm', file)));
  return {
    version: readJson(join(folder, 'package.json')).version,
    'wasm-loader': hash('vision_wasm_module_internal.js'),
    'wasm-binary': hash('vision_wasm_module_internal.wasm'),
  };
}

function readPacked(folder: string): Packed {
  const hashes = readdirSync(folder)
    .filter((file) => file !== 'manifest.json')
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return [file, hashOf(file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes)];
    });
  const { entries } = readJson(join(folder, 'manifest.json'));
  return { folder, entries, hashes: Object.fromEntries(hashes) };
}

function builtFaults(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.(js|css|html|svg|json|wasm|webmanifest)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'latin1') }));
  const packed = readPacked(`${folder}/vision`);
  const chunks = files.filter(({ path }) => !path.startsWith(`${folder}/vision/`));
  return [
    ...addressFaults(files),
    ...builtImporterFaults(chunks),
    ...packedFaults(packed, recorded, asked),
  ];
}

const faults = [
  ...importFaults(sources),
  ...addressFaults(sources.filter(({ path }) => !/\.(test|spec|built)\.tsx?$/.test(path))),
  ...pinFaults({
    manifests,
    lock: readFileSync('pnpm-lock.yaml', 'utf8'),
    workspace: readFileSync('pnpm-workspace.yaml', 'utf8'),
    installed: installedWasm(),
    recorded: wasm,
  }),
];

if (process.argv.includes('--built')) {
  const built = ['client/dist/local', 'client/dist/production'].filter((each) => existsSync(each));
  if (built.length === 0) faults.push('nothing is built: npm run build');
  faults.push(...built.flatMap(builtFaults));
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
