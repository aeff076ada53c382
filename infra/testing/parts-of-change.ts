import { spawnSync } from 'node:child_process';
import { ARROW_FOLDERS, BROWSER_PARTS, type BrowserPart, type PartName } from './parts.ts';

/** A file and the files of ours that it imports. */
export type Arrow = Readonly<{ from: string; to: readonly string[] }>;

/** From where a part's tests reach into the product; a change to anything behind these runs the part. */
const PAGES = [
  /^client\/src\/main\.tsx$/,
  /^infra\/local\/serve\.ts$/,
  /^client\/e2e\/[^/]+\.spec\.ts$/,
];
const REACHES: Readonly<Record<BrowserPart, readonly RegExp[]>> = {
  looks: PAGES,
  screens: PAGES,
  camera: [
    /^client\/src\/vision\//,
    /^client\/src\/(input|game-runtime)\//,
    /^client\/src\/features\/play\//,
    /^client\/e2e\/.*\.spec\.ts$/,
  ],
  network: [
    /^client\/src\/peer\//,
    /^client\/src\/features\/(call|play\/remote)\//,
    /^signaling\/src\/main\.ts$/,
    /^infra\/local\/serve\.ts$/,
    /^client\/e2e\/network\//,
  ],
};

/** Words and pictures for people, which no browser test opens. */
const PROSE = /\.md$|^docs\/|^LICENSE$|^\.github\//;

/**
 * The parts that a change can reach, by the graph of imports. What the graph does not know (settings, styles,
 * packages, pictures) may reach everything.
 */
export function partsOfChange(changed: readonly string[], arrows: readonly Arrow[]): PartName[] {
  const code = changed.filter((file) => !PROSE.test(file));
  if (changed.length === 0) return [];
  if (code.length === 0) return ['static', 'units'];
  const known = new Set(arrows.map(({ from }) => from));
  const isUnit = (file: string) => /\.test\.tsx?$/.test(file);
  const rest = code.filter((file) => !isUnit(file));
  const isEverywhere = rest.some((file) => !known.has(file));
  const browser = BROWSER_PARTS.filter(
    (part) => isEverywhere || rest.some((file) => reachOf(part, arrows).has(file)),
  );
  return ['static', 'units', ...(browser.length > 0 ? (['build'] as const) : []), ...browser];
}

function reachOf(part: keyof typeof REACHES, arrows: readonly Arrow[]): ReadonlySet<string> {
  const importsOf = new Map(arrows.map(({ from, to }) => [from, to]));
  const next = arrows
    .map(({ from }) => from)
    .filter((file) => REACHES[part].some((at) => at.test(file)));
  const reached = new Set<string>();
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    next.push(...(importsOf.get(file) ?? []));
  }
  return reached;
}

/** The graph that `npm run arrows` checks. */
export async function readArrows(): Promise<Arrow[]> {
  // Only whoever asks for it waits for its start.
  const { cruise } = await import('dependency-cruiser');
  const { output } = await cruise(ARROW_FOLDERS, {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.tsbuild|/dist/|/\\.cache/|node_modules' },
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error('the graph came as text');
  return output.modules.map(({ source, dependencies }) => ({
    from: source,
    to: dependencies.map(({ resolved }) => resolved),
  }));
}

/** What differs from a commit, files that git does not know yet included. */
export function changedSince(revision: string): string[] {
  const ask = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
    return stdout.split('\n').filter((line) => line !== '');
  };
  return [
    ...ask('diff', '--name-only', revision, '--'),
    ...ask('ls-files', '--others', '--exclude-standard'),
  ];
}
