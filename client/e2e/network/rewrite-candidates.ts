import type { Candidate, Sig } from '@advay/shared/protocol/signal';

/** A host candidate as browsers write it: foundation component protocol priority address port typ host … (RFC 8839). */
const HOST_UDP = /^(candidate:\S+ \d+ udp \d+) (\S+) (\d+) (typ host .*)$/i;
const LOOPBACK = '127.0.0.1';

/** Strips the candidates of a description: there must be no other way than the one through the relay. */
function withoutCandidates(sdp: string): string {
  return sdp.replace(/^a=(candidate|end-of-candidates).*\r?\n/gm, '');
}

/**
 * Puts the port that stands for the sender into its loopback candidate, and drops every other candidate.
 * `standIn` gets the real port and gives the one to say.
 */
export function rewriteCandidates(
  candidates: readonly Candidate[],
  standIn: (port: number) => number,
): Candidate[] {
  return candidates.flatMap((candidate) => {
    if (candidate.candidate === '') return [candidate];
    const [, head, address, port, tail] = HOST_UDP.exec(candidate.candidate) ?? [];
    if (address !== LOOPBACK || port === undefined) return [];
    return [{ ...candidate, candidate: `${head} ${LOOPBACK} ${standIn(Number(port))} ${tail}` }];
  });
}

/** The signal as it goes on; null when nothing of it is left. */
export function rewriteSig(sig: Sig, standIn: (port: number) => number): Sig | null {
  return changeCandidates(sig, (candidates) => rewriteCandidates(candidates, standIn));
}

/** As between two homes whose routers let nothing through but the way over a relay. */
export function keepRelayed(sig: Sig): Sig | null {
  return changeCandidates(sig, (candidates) =>
    candidates.filter(({ candidate }) => candidate === '' || / typ relay /.test(candidate)),
  );
}

function changeCandidates(
  sig: Sig,
  change: (candidates: readonly Candidate[]) => Candidate[],
): Sig | null {
  if ('description' in sig) {
    const { description } = sig;
    return { ...sig, description: { ...description, sdp: withoutCandidates(description.sdp) } };
  }
  const candidates = change(sig.candidates);
  return candidates.length === 0 ? null : { ...sig, candidates };
}
