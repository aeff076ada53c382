export type TurnAddress = Readonly<{
  host: string;
  port: number;
  transport: 'udp' | 'tcp' | 'tls';
}>;

/** Reads an address as browsers take it: `turn:host:port?transport=udp`, or `turns:` over TLS. */
export function readTurnAddress(text: string): TurnAddress | null {
  const [, scheme, host, port, asked] =
    /^(turns?):(\[[\da-f:]+\]|[\w.-]+)(?::(\d{1,5}))?(?:\?transport=(udp|tcp))?$/i.exec(text) ?? [];
  if (scheme === undefined || host === undefined) return null;
  const isSecret = scheme.toLowerCase() === 'turns';
  const transport = isSecret ? 'tls' : asked?.toLowerCase() === 'tcp' ? 'tcp' : 'udp';
  return {
    host: host.replaceAll(/[[\]]/g, ''),
    port: Number(port ?? (isSecret ? 5_349 : 3_478)),
    transport,
  };
}
