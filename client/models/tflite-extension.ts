import { Builder, type Offset } from 'flatbuffers';
import type { FlatTable } from './flat-table.ts';
import { targetPosition } from './flat-table.ts';
import type { TfliteModel } from './tflite-model.ts';
import {
  bufferAlignmentBytes,
  bufferSlot,
  metadataSlot,
  modelSlot,
  tfliteIdentifier,
  tfliteVersion,
} from './tflite-slots.ts';

/**
 * Extends a model without its schema. FlatBuffers builds from the end of the file to its front and
 * counts offsets from the end, so the whole old file goes in first, as a byte vector at the tail;
 * an old object at position p is then offset `length − p`, and new tables may point to it.
 */
export type TfliteExtension = {
  readonly model: TfliteModel;
  readonly builder: Builder;
  readonly offsetAt: (position: number) => Offset;
};

export type ModelAdditions = {
  readonly operatorCodes?: readonly Offset[];
  readonly buffers?: readonly Offset[];
  readonly metadata?: readonly Offset[];
  /** Takes the place of the model's only subgraph. */
  readonly subgraph?: Offset;
};

/** Room for the tables that are added; the builder grows by doubling, which is slow for megabytes. */
const roomForAdditionsBytes = 64 * 1024;

export function startExtension(model: TfliteModel): TfliteExtension {
  const { bytes } = model;
  const tail = new Uint8Array(
    Math.ceil(bytes.length / bufferAlignmentBytes) * bufferAlignmentBytes,
  );
  tail.set(bytes);
  const builder = new Builder(tail.length + roomForAdditionsBytes);
  // Makes the finished file a multiple of 16 bytes long: old weights keep their alignment.
  builder.prep(bufferAlignmentBytes, 0);
  builder.createByteVector(tail);
  return { model, builder, offsetAt: (position) => tail.length - position };
}

export function createOffsetVector(builder: Builder, offsets: readonly Offset[]): Offset {
  builder.startVector(4, offsets.length, 4);
  for (const offset of offsets.toReversed()) builder.addOffset(offset);
  return builder.endVector();
}

export function createInt32Vector(builder: Builder, values: readonly number[]): Offset {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) builder.addInt32(value);
  return builder.endVector();
}

export function createModelBuffer(builder: Builder, data: Uint8Array): Offset {
  builder.startVector(1, data.length, bufferAlignmentBytes);
  for (const byte of data.toReversed()) builder.addInt8(byte);
  const dataOffset = builder.endVector();
  builder.startObject(bufferSlot.count);
  builder.addFieldOffset(bufferSlot.data, dataOffset, 0);
  return builder.endObject();
}

export function createMetadata(builder: Builder, name: string, bufferIndex: number): Offset {
  const nameOffset = builder.createString(name);
  builder.startObject(metadataSlot.count);
  builder.addFieldOffset(metadataSlot.name, nameOffset, 0);
  builder.addFieldInt32(metadataSlot.buffer, bufferIndex, 0);
  return builder.endObject();
}

/** Writes the new root table and returns the extended file. */
export function finishExtension(extension: TfliteExtension, additions: ModelAdditions): Uint8Array {
  const { model, builder, offsetAt } = extension;
  const extend = (old: readonly FlatTable[], added: readonly Offset[] = []) =>
    createOffsetVector(builder, [...old.map((table) => offsetAt(table.position)), ...added]);
  const operatorCodes = extend(model.operatorCodes, additions.operatorCodes);
  const subgraph = additions.subgraph ?? offsetAt(model.subgraph.position);
  const subgraphs = createOffsetVector(builder, [subgraph]);
  const buffers = extend(model.buffers, additions.buffers);
  const metadata = extend(model.metadata, additions.metadata);

  builder.startObject(modelSlot.count);
  builder.addFieldInt32(modelSlot.version, tfliteVersion, 0);
  builder.addFieldOffset(modelSlot.operatorCodes, operatorCodes, 0);
  builder.addFieldOffset(modelSlot.subgraphs, subgraphs, 0);
  builder.addFieldOffset(modelSlot.buffers, buffers, 0);
  builder.addFieldOffset(modelSlot.metadata, metadata, 0);
  for (const slot of [modelSlot.description, modelSlot.metadataBuffer, modelSlot.signatureDefs]) {
    const position = targetPosition(model.root, slot);
    if (position !== undefined) builder.addFieldOffset(slot, offsetAt(position), 0);
  }
  builder.finish(builder.endObject(), tfliteIdentifier);
  return builder.asUint8Array().slice();
}
