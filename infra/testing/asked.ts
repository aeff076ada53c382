import { PART_NAMES, type PartName } from './parts.ts';

/** What `npm test` was asked for. */
type Asked = Readonly<{
  /** Everything in real time and at full size. */
  isFull: boolean;
  /** Keeps a picture of each screen that is looked at. */
  withPictures: boolean;
  /** The parts to run. */
  only: readonly PartName[];
  /** Runs what a change since this commit can reach; null runs all. */
  changedSince: string | null;
  /** Shows where the time of the last run went, test by test, and runs nothing. */
  isTimesAlone: boolean;
  isHelp: boolean;
}>;

type ReadAsked = Readonly<{ ok: true; value: Asked }> | Readonly<{ ok: false; message: string }>;

export const USAGE = `npm test                      everything that must be true of the product
npm test -- --only=PART,…     some parts of it: ${PART_NAMES.join(', ')}
npm test -- --changed[=REV]   what the change since REV can reach (HEAD: what is not committed)
npm test -- --full            in real time and at full size: nightly, and before a release
npm test -- --pictures        keeps a picture of each screen on each glass in client/test-results
npm test -- --times           where the time of the last run went, test by test`;

/** Reads the command line; a wrong word is answered with the words there are. */
export function readAsked(words: readonly string[]): ReadAsked {
  let asked: Asked = {
    isFull: false,
    withPictures: false,
    only: PART_NAMES,
    changedSince: null,
    isTimesAlone: false,
    isHelp: false,
  };
  for (const word of words) {
    const [name, value] = splitOnce(word);
    if (word === '--full') asked = { ...asked, isFull: true };
    else if (word === '--pictures') asked = { ...asked, withPictures: true };
    else if (word === '--times') asked = { ...asked, isTimesAlone: true };
    else if (word === '--help') asked = { ...asked, isHelp: true };
    else if (name === '--changed') asked = { ...asked, changedSince: value || 'HEAD' };
    else if (name === '--only') {
      const parts = value.split(',');
      const unknown = parts.find((part) => !isPartName(part));
      if (unknown !== undefined) {
        return { ok: false, message: `There is no part "${unknown}".\n\n${USAGE}` };
      }
      asked = { ...asked, only: parts.filter(isPartName) };
    } else return { ok: false, message: `${word} is not known.\n\n${USAGE}` };
  }
  return { ok: true, value: asked };
}

const isPartName = (word: string): word is PartName =>
  (PART_NAMES as readonly string[]).includes(word);

function splitOnce(word: string): [name: string, value: string] {
  const at = word.indexOf('=');
  return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}
