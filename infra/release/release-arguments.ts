import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EDGES, type EdgeName, type NginxPlace } from '../edge/edge-layout.ts';
import type { ServiceOrigins } from '../edge/services.ts';

type ReleaseArguments = Readonly<{
  out: string;
  edge: EdgeName;
  /** A client that is built; null builds it. */
  build: string | null;
  previous: readonly string[];
  connectOrigins: readonly string[];
  /** Where the edge finds the services; null leaves them out. */
  services: ServiceOrigins | null;
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
    const services = readServices(values);
    if (typeof services === 'string') return wrong(services);
    if (edge !== 'nginx' && (values.listen ?? values.at) !== undefined) {
      return wrong('--listen and --at are for nginx');
    }
    const nginx = readNginxPlace(values);
    if (typeof nginx === 'string') return wrong(nginx);
    return {
      ok: true,
      value: {
        edge,
        out: resolve(out),
        build: build === undefined ? null : resolve(build),
        previous: previous.map((folder) => resolve(folder)),
        connectOrigins: connect,
        services,
        nginx,
      },
    };
  } catch (error) {
    return wrong((error as Error).message);
  }
}

type Given<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** Where the services are, or in words what is wrong of it. */
function readServices({
  services: api,
  signaling = api,
}: Given<'services' | 'signaling'>): ServiceOrigins | null | string {
  if ([api, signaling].some((origin) => origin !== undefined && !SERVICES.test(origin))) {
    return '--services and --signaling are origins such as http://127.0.0.1:8080';
  }
  if (signaling === undefined) return null;
  return api === undefined ? '--signaling goes beside --services' : { api, signaling };
}

/** Where nginx lies and listens, or in words what is wrong of it. */
function readNginxPlace({ listen = '80', at }: Given<'listen' | 'at'>): NginxPlace | string {
  if (!LISTEN.test(listen)) return '--listen is a port, or an address and a port';
  if (at !== undefined && !FOLDER.test(at)) return '--at is a folder such as /srv';
  return { listen, at: at ?? null };
}
