import { ROUND_FIELDS, SITTING_FIELDS } from '@advay/shared/telemetry/event-fields';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { sittings } from './sittings.ts';
import { telemetryEvents } from './telemetry-events.ts';

/** What the API adds to an event: whose it is, and when it came. */
const OURS = ['parent_id', 'sent_at', 'received_at', 'derived_at'];

it.each([
  ['a round', telemetryEvents, ROUND_FIELDS],
  ['a sitting', sittings, SITTING_FIELDS],
] as const)(
  '%s has a column for each of its fields, and none besides ours',
  (_what, table, fields) => {
    const columns = getTableConfig(table).columns.map(({ name }) => name);
    const ofFields = Object.values(fields).map(({ column }) => column);
    expect(columns.toSorted()).toEqual([...ofFields, ...OURS].toSorted());
  },
);
