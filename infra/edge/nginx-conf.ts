import {
  CACHE,
  CONTENT_TYPES,
  type EdgeSettings,
  FILE_FOLDERS,
  headersOfAll,
  isFolder,
  NOTHING_HERE,
  PAGE,
  ROWS,
  SERVICE_OF_FOLDER,
} from './edge-table.ts';
import type { ServiceOrigins } from './services.ts';

export type NginxSettings = EdgeSettings &
  Readonly<{
    /** As nginx takes it: a port, or an address and a port. */
    listen: string;
    /** Where the client lies. */
    folder: string;
    /** Such as `npm start`, or the two by themselves; null leaves them out. */
    services: ServiceOrigins | null;
  }>;

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const pattern = (text: string) => text.replaceAll('.', '\\.');

/** What the table says of all answers is said here once, and not by the service as well. */
function sentOn(at: string, service: string, headers: readonly (readonly [string, string])[]) {
  const said = [...headers.map(([name]) => name), 'strict-transport-security', 'cache-control'];
  return `  location ^~ ${at} {
    proxy_pass ${service};
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $advay_connection;
${[...new Set(said)].map((name) => `    proxy_hide_header ${name};`).join('\n')}
  }`;
}

/** For `conf.d`, inside nginx's `http`. */
export function nginxConf({ listen, folder, services, ...settings }: NginxSettings): string {
  const headers = headersOfAll(settings);
  const types = Object.entries(CONTENT_TYPES).map(([end, type]) => `    ${type} ${end};`);
  const rows = ROWS.map((row) => {
    const path = pattern(row.at) + (isFolder(row) ? '' : '$');
    return `  ${quoted(`~^(200|206|304)${path}`)} ${quoted(row.cache)};`;
  });
  const folders = FILE_FOLDERS.map((at) => {
    const service = SERVICE_OF_FOLDER[at];
    return services !== null && service !== undefined
      ? sentOn(at, services[service], headers)
      : `  location ^~ ${at} { try_files $uri =404; }`;
  });
  return `# The first that fits holds. What is neither there nor sent elsewhere is never kept.
map "$status$uri" $advay_cache {
${rows.join('\n')}
  "~^(200|206|304|308)" ${quoted(CACHE.askAgain)};
  default ${quoted(CACHE.never)};
}
map $http_upgrade $advay_connection {
  default upgrade;
  "" "";
}
map $http_accept $advay_takes_page {
  "~text/html" 1;
  default 0;
}
server {
  listen ${listen};
  root ${quoted(folder)};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  default_type application/octet-stream;
  types {
${types.join('\n')}
  }
  gzip on;
  gzip_vary on;
  gzip_types text/javascript text/css application/json image/svg+xml application/wasm application/manifest+json;
  # All on this level: a location with a header of its own would lose these.
${headers.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header cache-control $advay_cache always;
  error_page 404 @nothing;

${folders.join('\n')}
  location = ${PAGE} { return 308 /$is_args$args; }
  # Also for the worker that keeps it, which takes anything.
  location = / { try_files ${PAGE} =404; }
  location / { try_files $uri @page; }
  location @page {
    if ($advay_takes_page = 0) { return 404; }
    try_files ${PAGE} =404;
  }
  location @nothing {
    types { }
    default_type text/plain;
    return 404 ${quoted(NOTHING_HERE)};
  }
}
`;
}
