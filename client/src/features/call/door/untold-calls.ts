import { createDeviceRecord } from '../../../ui/device-record.ts';
import { parseUntoldCalls } from './call-log.ts';

/** Calls of this device that the family's log has not been told of. */
export const untoldCalls = createDeviceRecord('advay.calls-to-tell', parseUntoldCalls, []);
