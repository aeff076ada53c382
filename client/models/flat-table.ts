/**
 * Reads FlatBuffers tables by slot number, without a schema: a table starts with a signed offset
 * back to its vtable, and the vtable lists where each slot lies inside the table.
 * Every read is bounds-checked: a position outside the buffer throws a RangeError.
 */
export type FlatTable = { readonly view: DataView; readonly position: number };

const identifierStart = 4;
const identifierEnd = 8;

export function fileIdentifier(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(identifierStart, identifierEnd));
}

export function rootTable(bytes: Uint8Array): FlatTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { view, position: view.getUint32(0, true) };
}

function vtablePosition({ view, position }: FlatTable): number {
  return position - view.getInt32(position, true);
}

/** How many slots the table's writer knew of, used or not. */
export function slotCount(table: FlatTable): number {
  const vtableSizeBytes = table.view.getUint16(vtablePosition(table), true);
  return Math.max(0, vtableSizeBytes / 2 - 2);
}

/** Where the slot's value lies, or undefined when the writer left it at its default. */
function slotPosition(table: FlatTable, slot: number): number | undefined {
  if (slot >= slotCount(table)) return undefined;
  const offset = table.view.getUint16(vtablePosition(table) + 4 + 2 * slot, true);
  return offset === 0 ? undefined : table.position + offset;
}

export function uint32Slot(table: FlatTable, slot: number): number {
  const at = slotPosition(table, slot);
  return at === undefined ? 0 : table.view.getUint32(at, true);
}

export function int8Slot(table: FlatTable, slot: number): number {
  const at = slotPosition(table, slot);
  return at === undefined ? 0 : table.view.getInt8(at);
}

/** Where the object lies that the slot points to: a table, a vector or a string. */
export function targetPosition(table: FlatTable, slot: number): number | undefined {
  const at = slotPosition(table, slot);
  return at === undefined ? undefined : at + table.view.getUint32(at, true);
}

type Vector = { readonly start: number; readonly length: number };

function vectorSlot(table: FlatTable, slot: number, elementSizeBytes: number): Vector {
  const at = targetPosition(table, slot);
  if (at === undefined) return { start: 0, length: 0 };
  const length = table.view.getUint32(at, true);
  const start = at + 4;
  if (start + length * elementSizeBytes > table.view.byteLength) {
    throw new RangeError(`A vector of ${length} elements at ${at} ends outside the file`);
  }
  return { start, length };
}

export function tablesSlot(table: FlatTable, slot: number): readonly FlatTable[] {
  const { view } = table;
  const { start, length } = vectorSlot(table, slot, 4);
  return Array.from({ length }, (_, index) => {
    const at = start + 4 * index;
    return { view, position: at + view.getUint32(at, true) };
  });
}

export function int32sSlot(table: FlatTable, slot: number): readonly number[] {
  const { start, length } = vectorSlot(table, slot, 4);
  return Array.from({ length }, (_, index) => table.view.getInt32(start + 4 * index, true));
}

export function float32sSlot(table: FlatTable, slot: number): readonly number[] {
  const { start, length } = vectorSlot(table, slot, 4);
  return Array.from({ length }, (_, index) => table.view.getFloat32(start + 4 * index, true));
}

export function bytesSlot(table: FlatTable, slot: number): Uint8Array {
  const { start, length } = vectorSlot(table, slot, 1);
  return new Uint8Array(table.view.buffer, table.view.byteOffset + start, length);
}

export function stringSlot(table: FlatTable, slot: number): string {
  return new TextDecoder().decode(bytesSlot(table, slot));
}

export function tableSlot(table: FlatTable, slot: number): FlatTable | undefined {
  const position = targetPosition(table, slot);
  return position === undefined ? undefined : { view: table.view, position };
}
