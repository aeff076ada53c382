import type { Parent } from '@advay/shared/schemas/account';
import type { Child } from '@advay/shared/schemas/child';
import type { ChildProgress } from '@advay/shared/schemas/progress';

/**
 * Light checks instead of the full schemas: these answers come from our own origin, and the schema library
 * would weigh more than everything else a first screen loads.
 */
type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isParent(value: unknown): value is Parent {
  return isFields(value) && typeof value.id === 'string' && typeof value.email === 'string';
}

export function isChild(value: unknown): value is Child {
  return (
    isFields(value) &&
    ['id', 'nickname', 'ageBand', 'avatar'].every((name) => typeof value[name] === 'string')
  );
}

export function isChildList(value: unknown): value is readonly Child[] {
  return Array.isArray(value) && value.every(isChild);
}

export function isChildProgress(value: unknown): value is ChildProgress {
  return (
    isFields(value) &&
    typeof value.childId === 'string' &&
    isFields(value.totals) &&
    Array.isArray(value.skills) &&
    value.skills.every(isFields) &&
    Array.isArray(value.days) &&
    value.days.every(isFields)
  );
}
