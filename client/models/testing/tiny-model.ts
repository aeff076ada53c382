import { Builder } from 'flatbuffers';
import {
  createInt32Vector,
  createMetadata,
  createModelBuffer,
  createOffsetVector,
} from '../tflite-extension.ts';
import {
  bufferSlot,
  modelSlot,
  operatorCodeSlot,
  operatorSlot,
  subgraphSlot,
  tensorSlot,
  tfliteIdentifier,
  tfliteVersion,
} from '../tflite-slots.ts';

export type TinyModel = {
  readonly input: readonly number[];
  readonly outputs: readonly (readonly number[])[];
  readonly weights?: readonly Uint8Array[];
  readonly metadataNames?: readonly string[];
  readonly description?: string;
  readonly version?: number;
  readonly subgraphs?: number;
};

/** A well-formed TFLite file that computes nothing: one operator from the input to each output. */
export function writeTinyModel(model: TinyModel): Uint8Array {
  const builder = new Builder(1024);
  const weights = (model.weights ?? []).map((bytes) => createModelBuffer(builder, bytes));
  builder.startObject(bufferSlot.count);
  const buffers = createOffsetVector(builder, [builder.endObject(), ...weights]);
  const metadata = createOffsetVector(
    builder,
    (model.metadataNames ?? []).map((name) => createMetadata(builder, name, 0)),
  );
  const operatorCodes = createOffsetVector(builder, [createOperatorCode(builder)]);
  const subgraphs = createOffsetVector(
    builder,
    Array.from({ length: model.subgraphs ?? 1 }, () => createSubgraph(builder, model)),
  );
  const description = builder.createString(model.description ?? 'tiny');
  builder.startObject(modelSlot.count);
  builder.addFieldInt32(modelSlot.version, model.version ?? tfliteVersion, 0);
  builder.addFieldOffset(modelSlot.operatorCodes, operatorCodes, 0);
  builder.addFieldOffset(modelSlot.subgraphs, subgraphs, 0);
  builder.addFieldOffset(modelSlot.description, description, 0);
  builder.addFieldOffset(modelSlot.buffers, buffers, 0);
  builder.addFieldOffset(modelSlot.metadata, metadata, 0);
  builder.finish(builder.endObject(), tfliteIdentifier);
  return builder.asUint8Array().slice();
}

function createOperatorCode(builder: Builder): number {
  builder.startObject(operatorCodeSlot.count);
  builder.addFieldInt32(operatorCodeSlot.builtinCode, 3, 0);
  return builder.endObject();
}

function createSubgraph(builder: Builder, { input, outputs }: TinyModel): number {
  const tensors = [input, ...outputs].map((shape, index) => {
    const shapeOffset = createInt32Vector(builder, shape);
    const name = builder.createString(`tensor ${index}`);
    builder.startObject(tensorSlot.count);
    builder.addFieldOffset(tensorSlot.shape, shapeOffset, 0);
    builder.addFieldOffset(tensorSlot.name, name, 0);
    return builder.endObject();
  });
  const operators = outputs.map((_, index) => {
    const from = createInt32Vector(builder, [0]);
    const to = createInt32Vector(builder, [index + 1]);
    builder.startObject(operatorSlot.count);
    builder.addFieldOffset(operatorSlot.inputs, from, 0);
    builder.addFieldOffset(operatorSlot.outputs, to, 0);
    return builder.endObject();
  });
  const tensorVector = createOffsetVector(builder, tensors);
  const operatorVector = createOffsetVector(builder, operators);
  const inputVector = createInt32Vector(builder, [0]);
  const outputVector = createInt32Vector(
    builder,
    outputs.map((_, index) => index + 1),
  );
  builder.startObject(subgraphSlot.count);
  builder.addFieldOffset(subgraphSlot.tensors, tensorVector, 0);
  builder.addFieldOffset(subgraphSlot.inputs, inputVector, 0);
  builder.addFieldOffset(subgraphSlot.outputs, outputVector, 0);
  builder.addFieldOffset(subgraphSlot.operators, operatorVector, 0);
  return builder.endObject();
}
