/** What a test can make happen to a link: the device changes its network, or ICE gives the connection up. */
type LinkFault = 'network-changed' | 'ice-failed';

/** Compiled out of what the public gets: `__LINK_FAULTS__`. */
export type LinkFaults = Readonly<{ simulate?(fault: LinkFault): void }>;
