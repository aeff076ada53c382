import { z } from 'zod';
import { CALL_ENDERS } from '../relatives/call-enders.ts';
import { deviceInstantSchema } from './device-instant.ts';

const endedBy = z.enum(CALL_ENDERS);

/**
 * A call as the child's device tells of it: when it began, and again when it is over. Nothing of what was
 * said or seen. The moments are by the device's clock; `sentAt` tells how wrong that is. One that was set meanwhile
 * may end before it began: that is mended, not refused.
 */
export const callReportSchema = z
  .strictObject({
    /** Made on the device; told twice it is one call. */
    id: z.uuid(),
    relativeId: z.uuid(),
    startedAt: deviceInstantSchema,
    /** Both null while it goes on. */
    endedAt: deviceInstantSchema.nullable(),
    endedBy: endedBy.nullable(),
    sentAt: deviceInstantSchema,
  })
  .refine((call) => (call.endedAt === null) === (call.endedBy === null), {
    path: ['endedBy'],
    message: 'must come together with endedAt',
  });
export type CallReport = z.infer<typeof callReportSchema>;

/** A call in the parent's log, by the server's clock. */
export const callSchema = z.strictObject({
  id: z.uuid(),
  childId: z.uuid(),
  relativeId: z.uuid(),
  startedAt: z.iso.datetime(),
  /** Both null while it goes on, and where the device never told of the end. */
  endedAt: z.iso.datetime().nullable(),
  endedBy: endedBy.nullable(),
});
export type Call = z.infer<typeof callSchema>;
