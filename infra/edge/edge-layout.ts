import type { EdgeSettings } from './edge-table.ts';
import { nginxConf } from './nginx-conf.ts';
import { pagesFiles } from './pages-files.ts';
import { vercelConfig } from './vercel-config.ts';

export const EDGES = ['pages', 'vercel', 'nginx'] as const;
export type EdgeName = (typeof EDGES)[number];

export type EdgeLayout = Readonly<{
  /** Below which folder the client lies. */
  root: string;
  /** What the edge reads, by path: among the client's files, and beside their folder. */
  within: Readonly<Record<string, string>>;
  beside: Readonly<Record<string, string>>;
}>;

/** How a release has to lie for an edge. nginx is also told where that is and where the services are. */
export function edgeLayout(
  edge: EdgeName,
  settings: EdgeSettings,
  folder: string,
  services: string | null = null,
): EdgeLayout {
  if (edge === 'pages') return { root: '', within: pagesFiles(settings), beside: {} };
  if (edge === 'vercel') {
    const config = `${JSON.stringify(vercelConfig(settings), null, 2)}\n`;
    return { root: 'static', within: {}, beside: { 'config.json': config } };
  }
  const conf = nginxConf({ ...settings, services, listen: '80', folder: `${folder}/client` });
  return { root: 'client', within: {}, beside: { 'nginx.conf': conf } };
}
