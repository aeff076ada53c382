/** Whom a request may ask for. */
export type HostRule = Readonly<{
  /** Names without a port, in lower case; an IPv6 address stands in brackets. */
  names: ReadonlySet<string>;
  /** Whether an address in numbers is one of this machine's. */
  isOwnAddress: (address: string) => boolean;
}>;

/** A name or an IPv4 address, or an IPv6 address in brackets; a port may follow (RFC 9110, 7.2). */
const HOST = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const LOOPBACK_IPV4 = /^127(?:\.\d{1,3}){3}$/;

export type HostSettings = Readonly<{
  /** Where pages of ours are. */
  origins: readonly string[];
  /** Further names and addresses, to the letter. */
  allowedHosts: readonly string[];
  /** What the server listens on: ours when it is a name, since 0.0.0.0 is nobody's address. */
  listensOn?: string;
}>;

export function hostRule(
  { origins, allowedHosts, listensOn = '' }: HostSettings,
  isOwnAddress: HostRule['isOwnAddress'],
): HostRule {
  const hosts = [...origins.map((origin) => new URL(origin).hostname), ...allowedHosts];
  if (/[a-z]/i.test(listensOn) && !listensOn.includes(':')) hosts.push(listensOn);
  return { names: new Set(hosts.map((host) => host.toLowerCase())), isOwnAddress };
}

/**
 * Whether a request with this Host header asks for us. Anybody can let a name of theirs lead to this machine, and
 * a page of that name is then of one origin with us: so only names that we were told of are ours, those that
 * always lead to the visitor's own machine (RFC 6761, 6.3), and addresses in numbers, which lead nowhere else.
 */
export function isAskedFor(host: string | undefined, { names, isOwnAddress }: HostRule): boolean {
  const [, ipv6, name] = HOST.exec(host?.toLowerCase() ?? '') ?? [];
  if (ipv6 !== undefined) return ipv6 === '::1' || names.has(`[${ipv6}]`) || isOwnAddress(ipv6);
  if (name === undefined) return false;
  return names.has(name) || isLoopback(name) || (IPV4.test(name) && isOwnAddress(name));
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || LOOPBACK_IPV4.test(name);
}
