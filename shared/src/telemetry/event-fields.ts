/** What a field holds; its bounds are the schema's to judge. */
type FieldKind = 'text' | 'number' | 'boolean' | 'number or null' | 'reason or null';

type EventFields = Readonly<Record<string, Readonly<{ kind: FieldKind; column: string }>>>;

/**
 * Every field of a finished round, once, and the column it is stored in. The device lets these through and no others,
 * the schema judges each of them, the database and a parent's export have them all.
 */
export const ROUND_FIELDS = {
  id: { kind: 'text', column: 'id' },
  childId: { kind: 'text', column: 'child_id' },
  gameID: { kind: 'text', column: 'game_id' },
  step: { kind: 'text', column: 'step' },
  xpEarned: { kind: 'number', column: 'xp_earned' },
  struggleIndex: { kind: 'number or null', column: 'struggle_index' },
  unmeasured: { kind: 'reason or null', column: 'unmeasured' },
  activeMs: { kind: 'number', column: 'active_ms' },
  occurredAt: { kind: 'text', column: 'occurred_at' },
  sessionSeq: { kind: 'number', column: 'session_seq' },
} as const satisfies EventFields;
export type RoundField = keyof typeof ROUND_FIELDS;

/** The same of a finished sitting with a book. */
export const SITTING_FIELDS = {
  id: { kind: 'text', column: 'id' },
  childId: { kind: 'text', column: 'child_id' },
  bookID: { kind: 'text', column: 'book_id' },
  pagesRead: { kind: 'number', column: 'pages_read' },
  pageCount: { kind: 'number', column: 'page_count' },
  isTogether: { kind: 'boolean', column: 'is_together' },
  activeMs: { kind: 'number', column: 'active_ms' },
  occurredAt: { kind: 'text', column: 'occurred_at' },
} as const satisfies EventFields;
export type SittingField = keyof typeof SITTING_FIELDS;

/** Any list of them. */
export type SomeEventFields = EventFields;

type Held = {
  text: string;
  number: number;
  boolean: boolean;
  'number or null': number | null;
  'reason or null': string | null;
};

/** An event under the names of its columns. */
export type ColumnsOf<Fields extends EventFields> = {
  readonly [Name in keyof Fields as Fields[Name]['column']]: Held[Fields[Name]['kind']];
};

/** The event under the names of its columns; what else hangs on it stays behind. */
export function columnsOf<Fields extends EventFields>(
  fields: Fields,
  event: Readonly<Record<keyof Fields, unknown>>,
): ColumnsOf<Fields> {
  const entries = Object.entries(fields).map(([name, { column }]) => [column, event[name]]);
  return Object.fromEntries(entries) as ColumnsOf<Fields>;
}
