/** Whom an address stands for, at two sizes; equal text means the same group. */
export type AddressGroups = Readonly<{
  /** One line: an address of IPv4, which a household, a school or a street may share, or a /64 of IPv6. */
  home: string;
  /** The lines around it, which one customer may have as well: a /24 of IPv4, a /48 of IPv6. */
  network: string;
}>;

const IPV6_GROUPS = 8;
const IPV4_AT_THE_END = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/;

/** Reads whatever a socket or a proxy gives for an address; what is none stands for itself. */
export function addressGroups(address: string): AddressGroups {
  if (!address.includes(':')) return groupsOfIpv4(address);
  const groups = readIpv6(address);
  // ::ffff:a.b.c.d is how a server of both kinds sees an IPv4 address (RFC 4291, 2.5.5.2).
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const bytes = groups.slice(6).flatMap((group) => [group >> 8, group & 0xff]);
    return groupsOfIpv4(bytes.join('.'));
  }
  const prefix = (count: number) =>
    groups
      .slice(0, count)
      .map((group) => group.toString(16))
      .join(':');
  return { home: prefix(4), network: prefix(3) };
}

function groupsOfIpv4(address: string): AddressGroups {
  return { home: address, network: address.split('.').slice(0, 3).join('.') };
}

/** The eight groups of RFC 4291, 2.2, a zone left out. */
function readIpv6(address: string): readonly number[] {
  const hex = (high: string, low: string) => ((Number(high) << 8) | Number(low)).toString(16);
  const [head = '', tail] = address
    .replace(/%.*$/s, '')
    .replace(IPV4_AT_THE_END, (_all, a, b, c, d) => `${hex(a, b)}:${hex(c, d)}`)
    .split('::');
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const given = [...(before ?? []), ...(after ?? [])];
  const zeros = Array<string>(Math.max(0, IPV6_GROUPS - given.length)).fill('0');
  return [...(before ?? []), ...zeros, ...(after ?? [])].map(
    (group) => Number.parseInt(group, 16) & 0xffff,
  );
}
