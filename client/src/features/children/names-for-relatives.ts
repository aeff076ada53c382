import { relativeNameOf } from '@advay/shared/relatives/relative-name';
import { createDeviceRecord, useDeviceRecord } from '../../ui/device-record.ts';

type Names = Readonly<Record<string, string>>;

/** What relatives may call each child, by its id. On this device alone: the account knows no child by name. */
const namesForRelatives = createDeviceRecord<Names>('advay.names-for-relatives', parseNames, {});

/** Null where relatives know the child by its animal alone. */
export function useNameForRelatives(childId: string): string | null {
  const names = useDeviceRecord(namesForRelatives);
  return names[childId] ?? null;
}

export function nameForRelatives(childId: string, name: string | null): void {
  const { [childId]: _before, ...others } = namesForRelatives.read();
  namesForRelatives.write(name === null ? others : { ...others, [childId]: name });
}

/** For signing out: the next one at this device knows no child of this family. */
export function forgetNamesForRelatives(): void {
  namesForRelatives.write({});
}

export function parseNames(stored: unknown): Names | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const names = Object.entries(stored).filter(
    ([, name]) => typeof name === 'string' && relativeNameOf(name) === name,
  );
  return Object.fromEntries(names);
}
