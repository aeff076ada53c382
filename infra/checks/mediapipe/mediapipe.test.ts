import { describe, expect, it } from 'vitest';
import { addressFaults, builtImporterFaults } from './address-faults.ts';
import { importFaults } from './import-faults.ts';
import { type Packed, type Pins, packedFaults, pinFaults } from './pin-faults.ts';

const inWorker = 'client/src/vision/worker/landmarker.ts';
const elsewhere = 'client/src/games/letter_trace/view.ts';

describe('importers of MediaPipe', () => {
  it('the worker may import it and load the loader it is given', () => {
    const text = `import { HandLandmarker } from '@mediapipe/tasks-vision';
      const loader = await import(/* @vite-ignore */ files.loaderUrl);`;
    expect(importFaults([{ path: inWorker, text }])).toEqual([]);
  });

  it.each([
    "import { HandLandmarker } from '@mediapipe/tasks-vision';",
    "import type { HandLandmarker } from '@mediapipe/tasks-vision';",
    "export * from '@mediapipe/tasks-vision';",
    "const library = import('@mediapipe/tasks-vision');",
    'const library = import(`@mediapipe/tasks-vision`);',
    "let hand: import('@mediapipe/tasks-vision').HandLandmarker;",
    "import '../../node_modules/@mediapipe/tasks-vision/vision_bundle.mjs';",
    "const files = import.meta.glob('/node_modules/@mediapipe/tasks-vision/*.mjs');",
  ])('a second importer is found: %s', (text) => {
    expect(importFaults([{ path: elsewhere, text }])).toEqual([
      `${elsewhere}:1: names @mediapipe/tasks-vision; only client/src/vision/worker may`,
    ]);
  });

  it.each([
    "const name = '@media' + 'pipe/tasks-vision';\nawait import(name);",
    "\nawait import(/* @vite-ignore */ '@media' + 'pipe/tasks-vision');",
    `\nimport(\`@media\${'pipe'}/tasks-vision\`);`,
    `\nimport(\`../\${folder}/own.ts\`);`,
    `\nimport(\`./\${folder}/\${file}.ts\`);`,
    '\nnew Worker(address);',
    '\nnew SharedWorker(new URL(address, import.meta.url));',
    '\nnew Worker(new URL("./own.ts", elsewhere));',
    '\nimportScripts(address);',
    '\nrequire(address);',
  ])('what is loaded by a variable is found: %j', (text) => {
    const [fault = '', ...more] = importFaults([{ path: elsewhere, text }]);
    expect(fault).toMatch(/:2: loads .+, which nobody can read before it runs$/);
    expect(more).toEqual([]);
  });

  it('the worker itself loads nothing else by a variable', () => {
    const text = 'await import(files.otherUrl)';
    expect(importFaults([{ path: inWorker, text }])).toHaveLength(1);
  });

  it('what is no import of it passes', () => {
    const text = `// MediaPipe, @mediapipe/tasks-vision, import(anything)
      import { x } from './mediapipe-words.ts';
      await import('./screen.ts');
      await import(\`./\${language}/areas.ts\`);
      new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });`;
    expect(importFaults([{ path: elsewhere, text }])).toEqual([]);
  });
});

describe('addresses of others', () => {
  it.each([
    'https://cdn.jsdelivr.net/npm/@mediapipe/tasks-vision@0.10.35/wasm',
    '//unpkg.com/x.js',
    'https:\\/\\/storage.googleapis.com\\/mediapipe-models\\/hand.task',
    'https://mirror.example/models/hand_landmarker.task?v=2',
    'https://mirror.example/tasks-vision/wasm',
  ])('is found: %s', (address) => {
    const found = addressFaults([{ path: 'a.js', text: `load("${address}")` }]);
    expect(found).toEqual([
      `a.js: ${address.startsWith('//') ? '"' : ''}${address} is an address of others`,
    ]);
  });

  it('our own origin and pages that nobody loads pass', () => {
    const text = `fetch('/vision/hand-lite.93a8d278.task'); // https://react.dev/errors/1 http://go/utf8\0third_party/mediapipe`;
    expect(addressFaults([{ path: 'a.js', text }])).toEqual([]);
  });

  it('a built page that holds the library beside the worker is found', () => {
    const text = 'throw Error("ModuleFactory not set.")';
    const worker = { path: 'assets/vision-worker-N1YmLEKa.js', text };
    expect(builtImporterFaults([worker])).toEqual([]);
    expect(builtImporterFaults([worker, { path: 'assets/index-a.js', text }])).toHaveLength(1);
    expect(builtImporterFaults([])).toHaveLength(1);
  });
});

describe('one version', () => {
  const record = { version: '0.10.35', 'wasm-loader': 'aa', 'wasm-binary': 'bb' };
  const sound: Pins = {
    manifests: {
      'client/package.json': { dependencies: { '@mediapipe/tasks-vision': '0.10.35' } },
      'api/package.json': { dependencies: { fastify: '5.0.0' } },
    },
    lock: "packages:\n  '@mediapipe/tasks-vision@0.10.35':\nsnapshots:\n  '@mediapipe/tasks-vision@0.10.35': {}\n",
    workspace: 'packages:\n  - client\n',
    installed: record,
    recorded: record,
  };
  const other = { ...record, version: '0.10.36' };
  const alias = { vision: 'npm:@mediapipe/tasks-vision@0.10.20' };

  it('passes when all agree', () => expect(pinFaults(sound)).toEqual([]));

  it.each<[string, Partial<Pins>]>([
    [
      'a range is asked for',
      {
        manifests: {
          'client/package.json': { dependencies: { '@mediapipe/tasks-vision': '^0.10.35' } },
        },
      },
    ],
    ['another version is locked', { lock: sound.lock.replaceAll('0.10.35', '0.10.36') }],
    ['a second version is locked', { lock: `${sound.lock}  '@mediapipe/tasks-vision@0.10.20':\n` }],
    ['another version is installed', { installed: other }],
    ['the wasm was recorded of another', { recorded: other }],
    ['the wasm has other bytes', { installed: { ...record, 'wasm-binary': 'cc' } }],
    ['the loader has other bytes', { installed: { ...record, 'wasm-loader': 'cc' } }],
    [
      'it comes by another name',
      { manifests: { ...sound.manifests, 'shared/package.json': { dependencies: alias } } },
    ],
    [
      'it is patched',
      { workspace: "patchedDependencies:\n  '@mediapipe/tasks-vision@0.10.35': x\n" },
    ],
  ])('is missed when %s', (_, fault) => {
    expect(pinFaults({ ...sound, ...fault })).not.toEqual([]);
  });
});

describe('packed files', () => {
  const source = { kind: 'npm', package: '@mediapipe/hands', version: '1.0.0' };
  const sound: Packed = {
    folder: 'vision',
    entries: { 'hand-lite': { file: 'h.task', sha256: 'aa', source } },
    hashes: { 'h.task': 'aa', 'h.task.br': 'aa' },
  };
  const recorded = { 'hand-lite': 'aa' };
  const asked = { '@mediapipe/hands': '1.0.0' };
  const entry = (change: object) => ({
    'hand-lite': { file: 'h.task', sha256: 'aa', source, ...change },
  });

  it('pass when they are the recorded ones', () =>
    expect(packedFaults(sound, recorded, asked)).toEqual([]));

  it.each<[string, Partial<Packed>]>([
    ['other bytes', { hashes: { ...sound.hashes, 'h.task': 'bb' } }],
    ['other compressed bytes', { hashes: { ...sound.hashes, 'h.task.br': 'bb' } }],
    ['a file too few', { hashes: { 'h.task': 'aa' } }],
    ['a file too many', { hashes: { ...sound.hashes, 'other.task': 'aa' } }],
    [
      'a manifest that agrees with other bytes',
      { entries: entry({ sha256: 'bb' }), hashes: { 'h.task': 'bb', 'h.task.br': 'bb' } },
    ],
    ['another version', { entries: entry({ source: { ...source, version: '1.0.1' } }) }],
  ])('are refused with %s', (_, fault) => {
    expect(packedFaults({ ...sound, ...fault }, recorded, asked)).toHaveLength(1);
  });

  it('an operator’s own models need only be whole', () => {
    const own = { ...sound, entries: entry({ source: { kind: 'operator' } }) };
    expect(packedFaults(own, {}, {})).toEqual([]);
  });
});
