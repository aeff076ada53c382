import type { EdgeSettings } from './edge-table.ts';
import { nginxConf } from './nginx-conf.ts';
import { nginxMainConf } from './nginx-main-conf.ts';
import { pagesFiles } from './pages-files.ts';
import type { ServiceOrigins } from './services.ts';
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

/** What only nginx is told. */
export type NginxPlace = Readonly<{
  /** As nginx takes it: a port, or an address and a port. */
  listen: string;
  /** In which folder the release will lie where nginx runs, as in an image; null: where it is put. */
  at: string | null;
}>;

const BARE_NGINX: NginxPlace = { listen: '80', at: null };

/** How a release has to lie for an edge, which sends on what is the services'. nginx is also told where it lies. */
export function edgeLayout(
  edge: EdgeName,
  settings: EdgeSettings,
  folder: string,
  services: ServiceOrigins | null = null,
  { listen, at }: NginxPlace = BARE_NGINX,
): EdgeLayout {
  if (edge === 'pages') return { root: '', within: pagesFiles(settings, services), beside: {} };
  if (edge === 'vercel') {
    const config = `${JSON.stringify(vercelConfig(settings, services), null, 2)}\n`;
    return { root: 'static', within: {}, beside: { 'config.json': config } };
  }
  const place = at ?? folder;
  const conf = nginxConf({ ...settings, services, listen, folder: `${place}/client` });
  const beside = { 'nginx.conf': conf, 'main.conf': nginxMainConf(`${place}/nginx.conf`) };
  return { root: 'client', within: {}, beside };
}
