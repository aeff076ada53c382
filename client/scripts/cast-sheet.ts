import type { Plugin } from 'vite';

/** What the page imports: the address of the sheet. */
const MODULE = 'virtual:cast-sheet';
const RESOLVED = `\0${MODULE}`;
/** Where the dev server has it. */
const DEV_PATH = '/cast-sheet.svg';

/** Drawn anew from the books' own cast, which whoever only serves pages need not read. */
const draw = async (): Promise<string> =>
  (await import('../books/pack/draw-cast-sheet.ts')).drawCastSheet();

/** One drawing of the figures that live outside of the books: drawn from the books' own pieces with every build. */
export function castSheet(): Plugin {
  let isBuild = false;
  return {
    name: 'cast-sheet',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (source) => (source === MODULE ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      if (!isBuild) return `export const castSheetUrl = ${JSON.stringify(DEV_PATH)};`;
      const file = this.emitFile({ type: 'asset', name: 'cast.svg', source: await draw() });
      return `export const castSheetUrl = import.meta.ROLLUP_FILE_URL_${file};`;
    },
    configureServer({ middlewares }) {
      middlewares.use(DEV_PATH, (_request, response, next) => {
        draw().then((sheet) => {
          response.setHeader('content-type', 'image/svg+xml');
          response.end(sheet);
        }, next);
      });
    },
  };
}
