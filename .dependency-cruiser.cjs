// The arrows of the design, as errors. README draws the same picture.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(shared|client|signaling|api|infra)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(~icons/|virtual:)' },
    },
    only('shared-stands-alone', '^shared/', [], 'shared imports nothing of ours'),
    only(
      'signaling-meets-others-in-shared',
      '^signaling/',
      ['^shared/'],
      'services never import each other',
    ),
    only('api-meets-others-in-shared', '^api/', ['^shared/'], 'services never import each other'),
    only(
      'client-meets-others-in-shared',
      '^client/',
      ['^shared/'],
      'services never import each other',
    ),
    {
      name: 'one-importer-of-mediapipe',
      comment: 'MediaPipe lives in the worker and nowhere else',
      severity: 'error',
      from: { path: '^client/src', pathNot: '^client/src/vision/worker/' },
      to: { path: '@mediapipe/tasks-vision' },
    },
    {
      name: 'vision-has-one-door',
      comment: 'only the vision source and the rooms that open the camera reach vision',
      severity: 'error',
      from: {
        path: '^client/src',
        pathNot: [
          '^client/src/vision/',
          '^client/src/input/vision-source',
          '^client/src/features/(camera|call)/',
        ],
      },
      to: { path: '^client/src/vision/' },
    },
    {
      name: 'camera-cannot-reach-the-network',
      comment:
        'telemetry, peer and the clients of the API have no path to vision and its landmarks, however long, for types as for code',
      severity: 'error',
      from: { path: '^client/src/(telemetry|peer|api)/' },
      to: { path: '^client/src/vision/', reachable: true },
    },
    {
      name: 'vision-cannot-reach-the-network',
      comment: 'vision has no path to telemetry, peer or the clients of the API, however long',
      severity: 'error',
      from: { path: '^client/src/vision/' },
      to: { path: '^client/src/(telemetry|peer|api)/', reachable: true },
    },
    {
      name: 'games-keep-to-the-contract',
      comment: 'a game imports the runtime contracts, ui and shared; never another game',
      severity: 'error',
      from: { path: '^client/src/games/([^/]+)/' },
      to: {
        path: '^client/src/',
        pathNot: ['^client/src/games/$1/', '^client/src/(game-runtime|ui|input|controls)/'],
      },
    },
    {
      name: 'runtime-knows-no-screen',
      severity: 'error',
      from: { path: '^client/src/game-runtime/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^client/src/', pathNot: '^client/src/(game-runtime|input|controls|ui|voice)/' },
    },
    {
      name: 'input-knows-no-game',
      comment: 'devices are read without knowing what is played with them',
      severity: 'error',
      from: { path: '^client/src/input/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^client/src/', pathNot: '^client/src/(input|controls|vision|ui)/' },
    },
    {
      name: 'controls-know-nothing',
      comment: 'the words that vision, devices and games share',
      severity: 'error',
      from: { path: '^client/src/controls/' },
      to: { path: '^client/src/', pathNot: '^client/src/controls/' },
    },
    {
      name: 'voice-knows-no-game',
      comment: 'one speech engine, whoever speaks',
      severity: 'error',
      from: { path: '^client/src/voice/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^client/src/', pathNot: '^client/src/(voice|ui)/' },
    },
    {
      name: 'camera-is-shared',
      comment: 'play, storytime and call use the camera, which knows none of them',
      severity: 'error',
      from: { path: '^client/src/features/camera/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/(camera|devices)/' },
    },
    {
      name: 'no-circles-between-rooms',
      comment: 'folders of features use each other one way',
      severity: 'error',
      scope: 'folder',
      from: { path: '^client/src/features/[^/]+$' },
      to: { path: '^client/src/features/[^/]+$', circular: true },
    },
    {
      name: 'api-knows-no-screen',
      comment: 'the clients of the API and the outbox know shapes and addresses',
      severity: 'error',
      from: { path: '^client/src/(api|telemetry)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^client/src/', pathNot: '^client/src/(api|telemetry)/' },
    },
    {
      name: 'ui-knows-nothing',
      severity: 'error',
      from: { path: '^client/src/ui/' },
      to: { path: '^client/src/', pathNot: '^client/src/ui/' },
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      from: { path: '^client/src/', pathNot: ['^client/src/app/', '^client/src/main'] },
      to: { path: '^client/src/app/' },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.tsbuild', '/dist/', '/\\.cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
    },
  },
};
