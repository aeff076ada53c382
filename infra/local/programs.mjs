/** What `npm run NAME` starts besides the checks. Plain JavaScript, since it is read before anything is installed. */
export const PROGRAMS = {
  bench: {
    file: 'infra/local/bench.ts',
    words: 'vision | load | api | signaling | cold | capacity | pong | steps | games',
    about: 'one JSON object a line: ours, the usual way, and their ratio, measured in one run',
  },
  build: { file: 'infra/local/build.ts', about: 'packs models and books and builds the client' },
  'build:release': {
    file: 'infra/deploy/build-release.ts',
    about: 'what a deploy serves, into release/: the client, the API, signaling and a card',
  },
  'check:turn': {
    file: 'signaling/src/print-turn-check.ts',
    about: 'asks each server of TURN_URLS for a relay, as a family’s browser does',
  },
  cloud: {
    file: 'infra/cloud/write-descriptions.ts',
    about: 'writes the descriptions of what runs at Cloud Run from their table',
  },
  dev: {
    file: 'node_modules/vite/bin/vite.js',
    in: 'client',
    about: 'reloads the client while you type; finds the API at ADVAY_BACKEND_URL',
  },
  'new:game': {
    file: 'client/scripts/new-game.ts',
    words: '<game_id> [--sense=hand|body|face] [--seats=1|2]',
    about: 'stamps a small, complete game',
  },
  'new:language': {
    file: 'client/scripts/new-language.ts',
    words: '<code>',
    about: 'adds a language, whose words are English until they are translated',
  },
  honesty: {
    file: 'client/scripts/print-honesty.ts',
    words: '[seeds] [game]',
    about:
      'what the numbers of a round say of five players and of children with ways of their own, step by step',
  },
  faults: {
    file: 'infra/testing/faults.ts',
    words: '[part of a name]',
    about: 'makes forty faults, one after the other, and says which tests notice',
  },
  models: { file: 'models/pack.ts', in: 'client', about: 'packs the models of the camera' },
  voices: {
    file: 'voices/pack.ts',
    in: 'client',
    words: '[folder] [--only language:area]',
    about: 'says every line of every language; ADVAY_VOICES_DIR has recordings that stand in',
  },
  books: { file: 'books/pack.ts', in: 'client', about: 'packs the picture books' },
  'books:preview': {
    file: 'books/preview.ts',
    in: 'client',
    words: '<book-id> | cast | cast-<name>',
    about: 'draws a book, or the cast, as one picture in .cache/books',
  },
  'hand-sheet': {
    file: 'e2e/fake-device/render-hand-sheet.ts',
    in: 'client',
    about: 'draws the hand before the synthetic camera anew',
  },
  'fingers-sheet': {
    file: 'e2e/fake-device/render-fingers-sheet.ts',
    in: 'client',
    about: "draws the synthetic child's counting hands anew",
  },
  'games-sheet': {
    file: 'e2e/games-sheet/render-games-sheet.ts',
    in: 'client',
    words: '[game_id …]',
    about:
      'draws each step of a game for every age, by day and at dusk, in three windows, as a picture in .cache/games',
  },
  'record:hand': {
    file: 'e2e/recorded-hand/record-hand.ts',
    in: 'client',
    about: 'shows the synthetic hand to the real model and keeps what it says, for tests',
  },
  confusion: {
    file: 'e2e/confusion/print-confusion.ts',
    in: 'client',
    words: 'hand | body | face [part of a name] [--few]',
    about:
      'shows the synthetic child in motion to the real model and prints what is taken for what',
  },
  'bundle:api': {
    file: 'api/src/bundle/build.ts',
    about: 'the API in one file, with its compiled code',
  },
  migrate: { file: 'api/src/migrate.ts', about: 'brings a PostgreSQL to this version' },
  'prepare:server': {
    file: 'infra/docker/prepare-server.ts',
    about:
      "what docker-compose.yml needs: secrets into .env, once, and the images' files into release/",
  },
  'images:check': {
    file: 'infra/docker/check-images.ts',
    words: '[--engine=podman|docker] [--node-base=<image>] [--nginx-base=<image>]',
    about: 'builds the images twice, runs them as a server does, and says what they keep to',
  },
  release: {
    file: 'infra/release/assemble.ts',
    words:
      '--out=<folder> --for=pages|vercel|nginx [--previous=<release>]… [--build=<client>] [--connect=<origin>]… [--services=<origin>] [--signaling=<origin>] [--listen=<port>] [--at=<folder>]',
    about: 'a folder for the edge: this build, and the hashed files of the two releases before',
  },
  retention: { file: 'api/src/run-retention.ts', about: 'forgets what is due, and says what' },
  revoke: {
    file: 'api/src/run-revoke.ts',
    words: '--all [--confirm=<families>]',
    about: 'signs everybody out and takes back every relative and every open link',
  },
  'ticket-keys': { file: 'api/src/print-ticket-keys.ts', about: 'the public keys for TICKET_KEYS' },
  signaling: { file: 'signaling/src/main.ts', about: 'serves signaling by itself' },
};
