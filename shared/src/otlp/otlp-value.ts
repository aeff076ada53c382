import type { Labels } from './metric.ts';

/** Who speaks. `instance` is made up at each start, and says which of several processes it is. */
export type Sender = Readonly<{ service: string; release: string; instance: string }>;

/** OTLP's JSON writes whole numbers of 64 bits as text. */
export const nanosOf = (epochMs: number): string => `${Math.round(epochMs * 1_000)}000`;

export const attributesOf = (labels: Labels) =>
  Object.entries(labels).map(([key, value]) => ({ key, value: { stringValue: value } }));

export const resourceOf = ({ service, release, instance }: Sender) => ({
  attributes: attributesOf({
    'service.name': service,
    'service.version': release,
    'service.instance.id': instance,
  }),
});

/** Whose numbers they are, among all that a process may send. */
export const SCOPE = { name: 'advay' };
