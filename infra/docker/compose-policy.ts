type Wait = Readonly<{ condition?: string }>;

type Service = Readonly<{
  image?: string;
  build?: unknown;
  user?: string;
  restart?: string;
  healthcheck?: Readonly<{ test?: readonly string[]; disable?: boolean }>;
  depends_on?: Readonly<Record<string, Wait>>;
  profiles?: readonly string[];
  networks?: readonly string[];
  network_mode?: string;
  privileged?: boolean;
  read_only?: boolean;
  cap_drop?: readonly string[];
  cap_add?: readonly string[];
  security_opt?: readonly string[];
  mem_limit?: unknown;
  cpus?: unknown;
  pids_limit?: unknown;
  volumes?: readonly string[];
  ports?: readonly (string | Readonly<{ host_ip?: string }>)[];
  environment?: Readonly<Record<string, string>>;
}>;

export type Compose = Readonly<{
  services: Readonly<Record<string, Service>>;
  networks?: Readonly<Record<string, Readonly<{ internal?: boolean }> | null>>;
}>;

/** Who may be reached from outside, on this machine's own address unless a variable says another. */
const PUBLISHED = ['client', 'coturn'];
const OWN_ADDRESS = /^(127\.0\.0\.1|\$\{\w+:-127\.0\.0\.1\})$/;
const PINNED = /^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/;
/** By who may keep which: its file asks for it. */
const CAPABILITIES: Readonly<Record<string, readonly string[]>> = { coturn: ['NET_BIND_SERVICE'] };
/** What holds families' data has no way out and no way in. */
const SHUT_IN = ['postgres', 'redis', 'backup', 'migrate', 'restore'];

/** What a server's services do that they may not, in sentences. */
export function composeFaults({ services, networks = {} }: Compose): string[] {
  const named = Object.entries(services);
  const ending = new Set(
    named.flatMap(([, { depends_on: waits = {} }]) =>
      Object.entries(waits).flatMap(([name, { condition }]) =>
        condition === 'service_completed_successfully' ? [name] : [],
      ),
    ),
  );
  return named.flatMap(([name, service]) =>
    [
      ...(ending.has(name) || service.profiles ? jobFaults(service) : stayFaults(service)),
      ...originFaults(service),
      ...boundFaults(name, service),
      ...portFaults(name, service),
      ...networkFaults(name, service, networks),
      ...secretFaults(service),
      ...waitFaults(service, services),
    ].map((fault) => `${name}: ${fault}`),
  );
}

const jobFaults = ({ restart }: Service) =>
  restart === 'no' ? [] : ['is run to its end, and would be started anew'];

function stayFaults({ restart, healthcheck }: Service): string[] {
  return [
    ...(restart === 'unless-stopped' ? [] : ['stays down when it fell']),
    ...(healthcheck?.test && healthcheck.disable !== true ? [] : ['says nothing of its health']),
  ];
}

function originFaults({ image, build, user }: Service): string[] {
  if (build !== undefined) return image === undefined ? [] : ['is built, and pulled as well'];
  return [
    ...(PINNED.test(image ?? '') ? [] : [`${image} is not pinned by its digest`]),
    // Ours say it in their own files.
    ...(user === undefined || /^(0|root)\b/.test(user) ? ['may run as root'] : []),
  ];
}

function boundFaults(name: string, service: Service): string[] {
  const added = (service.cap_add ?? []).filter((each) => !CAPABILITIES[name]?.includes(each));
  const faults: readonly (readonly [boolean, string])[] = [
    [service.read_only === true, 'may write to its root'],
    [service.cap_drop?.includes('ALL') === true, 'keeps capabilities'],
    [added.length === 0, `is given ${added.join(', ')}`],
    [service.security_opt?.includes('no-new-privileges:true') === true, 'may gain privileges'],
    [service.privileged !== true, 'is privileged'],
    [service.network_mode === undefined, 'has the network of another'],
    [
      [service.mem_limit, service.cpus, service.pids_limit].every((limit) => limit !== undefined),
      'may take the whole machine',
    ],
    [!(service.volumes ?? []).some((each) => /docker\.sock/.test(each)), 'may start containers'],
    [
      (service.volumes ?? []).every((each) => !each.startsWith('.') || each.endsWith(':ro')),
      'may change files of the repository',
    ],
  ];
  return faults.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function portFaults(name: string, { ports = [] }: Service): string[] {
  if (ports.length > 0 && !PUBLISHED.includes(name)) return ['is published'];
  const addresses = ports.map((port) =>
    typeof port === 'string' ? (/^(.*?):[^:}]*:[^:}]*$/.exec(port)?.[1] ?? '') : port.host_ip,
  );
  return addresses.every((address) => OWN_ADDRESS.test(address ?? ''))
    ? []
    : ['is published beyond this machine without being asked'];
}

function networkFaults(
  name: string,
  { networks = ['default'] }: Service,
  known: Compose['networks'] = {},
): string[] {
  const open = networks.filter((network) => known[network]?.internal !== true);
  return SHUT_IN.includes(name) && open.length > 0 ? [`reaches ${open.join(', ')}`] : [];
}

/** A secret comes from outside, and its absence is said. */
function secretFaults({ environment = {} }: Service): string[] {
  return Object.entries(environment).flatMap(([name, value]) => {
    const secret = /PASSWORD|SECRET|PRIVATE_KEY/.test(name)
      ? value
      : /:\/\/\w+:(.*)@/.exec(value)?.[1];
    return secret === undefined || /^\$\{\w+:\?[^}]+\}$/.test(secret)
      ? []
      : [`${name} is no secret of this server's own`];
  });
}

function waitFaults({ depends_on: waits = {} }: Service, services: Compose['services']): string[] {
  return Object.entries(waits).flatMap(([name, { condition }]) => {
    if (services[name] === undefined) return [`waits for ${name}, which is none`];
    return condition === 'service_healthy' || condition === 'service_completed_successfully'
      ? []
      : [`does not wait until ${name} is ready`];
  });
}

/** What one of our images does that it may not. */
export function dockerfileFaults(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^[A-Z]/.test(line));
  const of = (word: string) => lines.filter((line) => line.startsWith(`${word} `));
  const base = /^ARG BASE=(.*)$/m.exec(text)?.[1] ?? '';
  const user = of('USER').at(-1) ?? '';
  const forbidden = ['RUN', 'ADD', 'HEALTHCHECK', 'VOLUME', 'EXPOSE'].filter(
    (word) => of(word).length > 0,
  );
  const faults: readonly (readonly [boolean, string])[] = [
    [PINNED.test(base), 'its base is not pinned by its digest'],
    [/^FROM \$\{BASE\}$/.test(of('FROM').join()), 'is made of another base than it is given'],
    [
      /^USER [1-9]\d*:[1-9]\d*$/.test(user),
      'may run as root, or as a name that only its base knows',
    ],
    [of('STOPSIGNAL').length === 1, 'does not say how it ends'],
    [of('COPY').every((line) => line.includes('--chmod=0555 ')), 'keeps the modes of the builder'],
    [forbidden.length === 0, `has ${forbidden.join(', ')}`],
  ];
  return faults.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}
