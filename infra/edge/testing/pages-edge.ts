import { CONTENT_TYPES, type EdgeSettings } from '../edge-table.ts';
import { pagesFiles } from '../pages-files.ts';
import type { Edge, EdgeAnswer, EdgeRequest } from './edge.ts';

// Cloudflare Pages as its documentation has it ("Headers", "Serving Pages"), and as `wrangler pages dev` 4.86 was seen to
// do it: every rule that fits counts, a line with "!" takes away what rules before it said, values of one name are joined
// by a comma; a missing file is the nearest 404.html above it, and without any the page; what is missing is never kept.

type Rule = Readonly<{ fits: RegExp; lines: readonly string[] }>;

function parseHeadersFile(text: string): readonly Rule[] {
  const rules: { fits: RegExp; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\s/.test(line)) rules.at(-1)?.lines.push(line.trim());
    else {
      const parts = line.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ fits: new RegExp(`^${parts.join('.*')}$`), lines: [] });
    }
  }
  return rules;
}

function apply(rules: readonly Rule[], path: string, headers: Map<string, string>): void {
  const ours = new Set<string>();
  for (const { lines } of rules.filter(({ fits }) => fits.test(path))) {
    for (const line of lines.filter((each) => each.startsWith('!'))) {
      headers.delete(line.slice(1).trim().toLowerCase());
    }
    for (const line of lines.filter((each) => !each.startsWith('!'))) {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      const key = name.toLowerCase();
      const before = ours.has(key) ? headers.get(key) : undefined;
      headers.set(key, before === undefined ? value : `${before}, ${value}`);
      ours.add(key);
    }
  }
}

export function pagesEdge(site: Readonly<Record<string, string>>, settings: EdgeSettings): Edge {
  const { _headers: headersFile = '', ...others } = pagesFiles(settings);
  const files: Readonly<Record<string, string>> = {
    ...site,
    ...Object.fromEntries(Object.entries(others).map(([path, text]) => [`/${path}`, text])),
  };
  const rules = parseHeadersFile(headersFile);

  const found = (status: number, file: string): EdgeAnswer => ({
    status,
    headers: {
      'content-type': CONTENT_TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=0, must-revalidate',
    },
    body: files[file] ?? '',
  });
  const sentTo = (location: string): EdgeAnswer => ({
    status: 308,
    headers: { location },
    body: '',
  });
  const missing = (path: string): EdgeAnswer => {
    for (let at = path.lastIndexOf('/'); at >= 0; at = path.lastIndexOf('/', at - 1)) {
      const file = `${path.slice(0, at)}/404.html`;
      if (file in files) return found(404, file);
      if (at === 0) break;
    }
    return found(200, '/index.html');
  };
  const answer = (path: string): EdgeAnswer => {
    if (path.endsWith('/')) {
      return `${path}index.html` in files ? found(200, `${path}index.html`) : missing(path);
    }
    if (path.endsWith('/index.html') && path in files) return sentTo(path.slice(0, -10));
    if (path.endsWith('.html') && path in files) return sentTo(path.slice(0, -5));
    if (path in files) return found(200, path);
    if (path.endsWith('/index')) return sentTo(path.slice(0, -5));
    if (`${path}.html` in files) return found(200, `${path}.html`);
    return missing(path);
  };

  return {
    name: 'Cloudflare Pages',
    async ask({ path, method = 'GET' }: EdgeRequest) {
      const asked = path.split('?')[0] ?? '';
      const { status, headers: first, body } = answer(asked);
      const headers = new Map(Object.entries(first));
      headers.set('access-control-allow-origin', '*');
      headers.set('referrer-policy', 'strict-origin-when-cross-origin');
      apply(rules, asked, headers);
      if (status === 404) headers.set('cache-control', 'no-store');
      return { status, headers: Object.fromEntries(headers), body: method === 'HEAD' ? '' : body };
    },
  };
}
