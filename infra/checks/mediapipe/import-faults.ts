import ts from 'typescript';

export type SourceFile = Readonly<{ path: string; text: string }>;

export const MEDIAPIPE = '@mediapipe/tasks-vision';

/** Who may name the package, and why. */
const MAY_NAME: readonly Readonly<{ path: RegExp; reason: string }>[] = [
  { path: /^client\/src\/vision\/worker\//, reason: 'the worker is the one that runs it' },
  {
    path: /^client\/bench\/vision\/baseline\.ts$/,
    reason: 'the usual way that ours is measured against; it is in no build',
  },
  {
    path: /^client\/e2e\/vision\/serve-pages\.ts$/,
    reason: 'serves its wasm to the page of that bench',
  },
  {
    path: /^client\/e2e\/vision\/child-page\.ts$/,
    reason: 'asks the models themselves what they see of the synthetic child',
  },
  { path: /^client\/models\/pack-items\.ts$/, reason: 'takes the wasm files out of the package' },
];

/** What a build may take in. */
const SHIPPED = /^(client\/src|client\/synthetic-child|shared\/src)\//;
const TEST = /\.(test|spec|built)\.tsx?$/;

/** The loader comes from the page, as the address of bytes that it has fetched and verified. */
const MAY_VARY = { path: 'client/src/vision/worker/landmarker.ts', argument: 'files.loaderUrl' };

/** Only a file in which one of these words stands is worth parsing. */
const WORTH_A_LOOK =
  /mediapipe|\bimport\s*(\/\*.*?\*\/\s*)?\(|\brequire\b|\bimportScripts\b|Worker\(/s;

/** Says of each file who names MediaPipe without leave, and what could bring it in unseen. */
export function importFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => (WORTH_A_LOOK.test(file.text) ? faultsOf(file) : []));
}

function faultsOf({ path, text }: SourceFile): string[] {
  const mayName = MAY_NAME.some((each) => each.path.test(path));
  const isShipped = SHIPPED.test(path) && !TEST.test(path);
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const say = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    faults.push(`${path}:${line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (!mayName && ts.isStringLiteralLike(node) && node.text.includes(MEDIAPIPE)) {
      say(node, `names ${MEDIAPIPE}; only client/src/vision/worker may`);
    }
    if (isShipped) {
      const loaded = loadedBy(node);
      if (loaded !== null && !isKnown(loaded) && !mayVary(path, loaded.getText(source))) {
        say(node, `loads ${loaded.getText(source)}, which nobody can read before it runs`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

const mayVary = (path: string, argument: string) =>
  path === MAY_VARY.path && argument === MAY_VARY.argument;

/** What an expression loads as code, if it does. */
function loadedBy(node: ts.Node): ts.Expression | null {
  if (ts.isCallExpression(node)) {
    const called = node.expression;
    const isImport = called.kind === ts.SyntaxKind.ImportKeyword;
    const isLoader = ts.isIdentifier(called) && /^(require|importScripts)$/.test(called.text);
    return isImport || isLoader ? (node.arguments[0] ?? null) : null;
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    return /^(Shared)?Worker$/.test(node.expression.text) ? (node.arguments?.[0] ?? null) : null;
  }
  return null;
}

/** A literal, or the address of a file that stands beside this one or in a folder there. */
function isKnown(argument: ts.Expression): boolean {
  if (ts.isStringLiteralLike(argument)) return true;
  // A bundler makes a list of such files, and nothing else can be loaded.
  if (/^`\.\/\$\{\w+\}\/[\w-]+\.ts`$/.test(argument.getText())) return true;
  if (!ts.isNewExpression(argument) || !ts.isIdentifier(argument.expression)) return false;
  const [address, base] = argument.arguments ?? [];
  return (
    argument.expression.text === 'URL' &&
    address !== undefined &&
    ts.isStringLiteralLike(address) &&
    base?.getText() === 'import.meta.url'
  );
}
