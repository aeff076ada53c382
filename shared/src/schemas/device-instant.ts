import { z } from 'zod';

/**
 * A moment as a device tells it, however wrong its clock is: in years that a date column and every parser agree on.
 * Devices without a battery start in 1970.
 */
export const deviceInstantSchema = z.iso
  .datetime({ precision: 3 })
  .refine((text) => text >= '1970' && !Number.isNaN(Date.parse(text)), {
    message: 'must be a real moment since 1970',
  });
