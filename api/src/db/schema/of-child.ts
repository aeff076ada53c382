import { type AnyPgColumn, foreignKey } from 'drizzle-orm/pg-core';
import { children } from './children.ts';

/**
 * The row is one child's of one parent and goes with it. The key holds both, so that it can't be attached to
 * another parent's child.
 */
export function ofChild({ parentId, childId }: Record<'parentId' | 'childId', AnyPgColumn>) {
  return foreignKey({
    columns: [parentId, childId],
    foreignColumns: [children.parentId, children.id],
  }).onDelete('cascade');
}
