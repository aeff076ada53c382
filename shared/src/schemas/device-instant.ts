import { z } from 'zod';

/** A moment as a device tells it: in years that a date column and every parser agree on. */
export const deviceInstantSchema = z.iso
  .datetime({ precision: 3 })
  .refine((text) => text >= '2020' && text < '2100' && !Number.isNaN(Date.parse(text)), {
    message: 'must be a real moment between 2020 and 2099',
  });
