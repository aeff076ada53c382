import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EDGES, type EdgeName, type NginxPlace } from '../edge/edge-layout.ts';

type ReleaseArguments = Readonly<{
  out: string;
  edge: EdgeName;
  /** A client that is built; null builds it. */
  build: string | null;
  previous: readonly string[];
  connectOrigins: readonly string[];
  nginx: NginxPlace;
}>;

type Read = Readonly<{ ok: true; value: ReleaseArguments } | { ok: false; message: string }>;

const isEdge = (name: string): name is EdgeName => EDGES.some((edge) => edge === name);

/** An origin and nothing that could end the policy's directive and begin another. */
const ORIGIN = /^(https|wss):\/\/[\w.-]+(:\d+)?$/;

const SERVICES = /^https?:\/\/[\w.-]+(:\d+)?$/;
const LISTEN = /^([\d.]+:)?\d+$/;
const FOLDER = /^(\/[\w.-]+)+$/;

export function readReleaseArguments(args: readonly string[]): Read {
  const wrong = (message: string): Read => ({ ok: false, message });
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        for: { type: 'string' },
        build: { type: 'string' },
        previous: { type: 'string', multiple: true, default: [] },
        services: { type: 'string' },
        signaling: { type: 'string' },
        listen: { type: 'string' },
        at: { type: 'string' },
        connect: { type: 'string', multiple: true, default: [] },
      },
    });
    const { out, for: edge = '', build, previous, connect } = values;
    if (out === undefined || out === '') return wrong('--out names the folder of the release');
    if (!isEdge(edge)) return wrong(`--for is one of ${EDGES.join(', ')}`);
    const foreign = connect.find((origin) => !ORIGIN.test(origin));
    if (foreign !== undefined) {
      return wrong(`--connect is an origin such as wss://signaling.example.org, not ${foreign}`);
    }
    const nginx = nginxPlace(values);
    if (typeof nginx === 'string') return wrong(nginx);
    if (edge !== 'nginx' && NGINX_ALONE.some((name) => values[name] !== undefined)) {
      return wrong(`--${NGINX_ALONE.join(', --')} are for nginx`);
    }
    return {
      ok: true,
      value: {
        edge,
        out: resolve(out),
        build: build === undefined ? null : resolve(build),
        previous: previous.map((folder) => resolve(folder)),
        connectOrigins: connect,
        nginx,
      },
    };
  } catch (error) {
    return wrong((error as Error).message);
  }
}

const NGINX_ALONE = ['services', 'signaling', 'listen', 'at'] as const;

/** What of it is wrong, in words, or the place. */
function nginxPlace({
  services: api,
  signaling = api,
  listen = '80',
  at,
}: Readonly<Partial<Record<(typeof NGINX_ALONE)[number], string>>>): NginxPlace | string {
  if ([api, signaling].some((origin) => origin !== undefined && !SERVICES.test(origin))) {
    return '--services is for nginx: an origin such as http://127.0.0.1:8080; so is --signaling, where it runs apart';
  }
  if (api === undefined && signaling !== undefined) return '--signaling goes with --services';
  if (!LISTEN.test(listen)) return '--listen is a port, or an address and a port';
  if (at !== undefined && !FOLDER.test(at)) return '--at is a folder such as /srv';
  const isApart = api !== undefined && signaling !== undefined;
  return { services: isApart ? { api, signaling } : null, listen, at: at ?? null };
}
