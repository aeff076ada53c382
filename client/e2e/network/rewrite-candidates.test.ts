import { expect, it } from 'vitest';
import { rewriteCandidates, rewriteSig } from './rewrite-candidates.ts';

const loopback =
  'candidate:842163049 1 udp 2122260223 127.0.0.1 51234 typ host generation 0 ufrag ab network-id 1';
const others = [
  'candidate:1 1 udp 2122260223 192.0.2.7 51235 typ host generation 0',
  'candidate:1 1 udp 2122260223 ::1 51235 typ host generation 0',
  'candidate:1 1 tcp 1518280447 127.0.0.1 9 typ host tcptype active',
  'candidate:1 1 udp 41885695 127.0.0.1 51236 typ relay raddr 0.0.0.0 rport 0',
];

it('leaves one way: the loopback port, under the port that stands for it', () => {
  const learnt: number[] = [];
  const candidates = [...others, loopback].map((candidate) => ({ candidate, sdpMid: '0' }));
  const rewritten = rewriteCandidates(candidates, (port) => {
    learnt.push(port);
    return 7;
  });
  expect(rewritten).toEqual([{ candidate: loopback.replace('51234', '7'), sdpMid: '0' }]);
  expect(learnt).toEqual([51234]);
});

it('keeps the end of candidates, which slot 1 asks with', () => {
  const ask = { t: 'sig', epoch: 2, n: 0, candidates: [{ candidate: '' }] } as const;
  expect(rewriteSig({ ...ask, candidates: [...ask.candidates] }, () => 7)).toEqual(ask);
});

it('takes candidates out of a description and nothing else', () => {
  const sdp = (more: string) => `v=0\r\nm=application 9\r\n${more}a=ice-ufrag:ab\r\n`;
  const sig = {
    t: 'sig',
    epoch: 1,
    n: 0,
    description: { type: 'offer', sdp: sdp(`a=${loopback}\r\na=end-of-candidates\r\n`) },
  } as const;
  expect(rewriteSig(sig, () => 7)).toEqual({
    ...sig,
    description: { type: 'offer', sdp: sdp('') },
  });
});
