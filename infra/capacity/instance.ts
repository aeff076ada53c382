/** What a signaling node takes, as `npm run bench capacity` finds it. */
export type NodeTakes = Readonly<{
  /** Before anybody is there. */
  baseMb: number;
  memoryPerConnectionKb: number;
  cpuPerMessageUs: number;
}>;

const INSTANCE_MB = 512;
/** An instance that is fuller is one that somebody should be woken for. */
const MEMORY_SHARE = 0.85;
/** Of its one processor, so that a burst of returns still finds some. */
export const CPU_SHARE = 0.7;
/** What a member of a call says while links are made; later it is silent for minutes. */
const MESSAGES_PER_S = 1;

/** Connections that are open and silent, by memory. */
export const idleConnections = ({ baseMb, memoryPerConnectionKb }: NodeTakes): number =>
  Math.floor(((INSTANCE_MB * MEMORY_SHARE - baseMb) * 1_024) / memoryPerConnectionKb);

/** Connections that all speak once a second, by memory and by processor. */
export const busyConnections = (node: NodeTakes): number =>
  Math.min(
    idleConnections(node),
    Math.floor((CPU_SHARE * 1e6) / (node.cpuPerMessageUs * MESSAGES_PER_S)),
  );
