import type { Builder, Offset } from 'flatbuffers';
import { targetPosition } from './flat-table.ts';
import { PackError } from './pack-error.ts';
import {
  createInt32Vector,
  createModelBuffer,
  createOffsetVector,
  finishExtension,
  startExtension,
  type TfliteExtension,
} from './tflite-extension.ts';
import { type Shape, type TfliteModel, tensorShape } from './tflite-model.ts';
import {
  noDataBuffer,
  operatorCodeSlot,
  operatorSlot,
  padOperator,
  subgraphSlot,
  tensorSlot,
  tensorType,
} from './tflite-slots.ts';

export type Padding = {
  readonly count: number;
  readonly value: number;
};

/**
 * Lengthens the last axis of output 0 with one value, by one PADV2 operator after it. The face task
 * reads 478 points and misreads all of them when the model gives 468; the added ones mean nothing.
 */
export function padFirstOutput(
  model: TfliteModel,
  { count, value }: Padding,
  label: string,
): Uint8Array {
  const [oldOutput, ...otherOutputs] = model.outputs;
  if (oldOutput === undefined) throw new PackError('wrong-tensors', `${label} has no output.`);
  const oldShape = tensorShape(model, oldOutput);
  const paddings = model.tensors.length;
  const filling = paddings + 1;
  const newOutput = filling + 1;
  const extension = startExtension(model);
  const { builder } = extension;

  const operatorCode = createPadOperatorCode(builder);
  const operator = createPadOperator(builder, model.operatorCodes.length, {
    inputs: [oldOutput, paddings, filling],
    outputs: [newOutput],
  });
  const buffers = [
    createModelBuffer(builder, paddingBytes(oldShape, count)),
    createModelBuffer(builder, float32Bytes(value)),
  ];
  const tensors = [
    createTensor(builder, {
      name: 'padded_output/paddings',
      shape: [oldShape.length, 2],
      type: tensorType.int32,
      buffer: model.buffers.length,
    }),
    createTensor(builder, {
      name: 'padded_output/value',
      shape: [1],
      type: tensorType.float32,
      buffer: model.buffers.length + 1,
    }),
    createTensor(builder, {
      name: 'padded_output',
      shape: oldShape.with(-1, (oldShape.at(-1) ?? 0) + count),
      type: tensorType.float32,
      buffer: noDataBuffer,
    }),
  ];
  const subgraph = createSubgraph(extension, {
    tensors,
    operator,
    outputs: [newOutput, ...otherOutputs],
  });
  return finishExtension(extension, { operatorCodes: [operatorCode], buffers, subgraph });
}

/** int32 [rank, 2]: how much goes before and after each axis; here only after the last. */
function paddingBytes(shape: Shape, count: number): Uint8Array {
  const bytes = new Uint8Array(shape.length * 8);
  new DataView(bytes.buffer).setInt32(bytes.length - 4, count, true);
  return bytes;
}

function float32Bytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return bytes;
}

function createPadOperatorCode(builder: Builder): Offset {
  builder.startObject(operatorCodeSlot.count);
  builder.addFieldInt32(operatorCodeSlot.builtinCode, padOperator.builtinCode, 0);
  builder.addFieldInt32(operatorCodeSlot.version, padOperator.version, 1);
  builder.addFieldInt8(operatorCodeSlot.deprecatedBuiltinCode, padOperator.builtinCode, 0);
  return builder.endObject();
}

type Wiring = { readonly inputs: readonly number[]; readonly outputs: readonly number[] };

function createPadOperator(builder: Builder, opcodeIndex: number, wiring: Wiring): Offset {
  const inputs = createInt32Vector(builder, wiring.inputs);
  const outputs = createInt32Vector(builder, wiring.outputs);
  builder.startObject(0);
  const noOptions = builder.endObject();
  builder.startObject(operatorSlot.count);
  builder.addFieldInt32(operatorSlot.opcodeIndex, opcodeIndex, 0);
  builder.addFieldOffset(operatorSlot.inputs, inputs, 0);
  builder.addFieldOffset(operatorSlot.outputs, outputs, 0);
  builder.addFieldOffset(operatorSlot.options, noOptions, 0);
  builder.addFieldInt8(operatorSlot.optionsType, padOperator.optionsType, 0);
  return builder.endObject();
}

type NewTensor = {
  readonly name: string;
  readonly shape: Shape;
  readonly type: number;
  readonly buffer: number;
};

function createTensor(builder: Builder, tensor: NewTensor): Offset {
  const shape = createInt32Vector(builder, tensor.shape);
  const name = builder.createString(tensor.name);
  builder.startObject(tensorSlot.count);
  builder.addFieldOffset(tensorSlot.shape, shape, 0);
  builder.addFieldInt32(tensorSlot.buffer, tensor.buffer, 0);
  builder.addFieldOffset(tensorSlot.name, name, 0);
  builder.addFieldInt8(tensorSlot.type, tensor.type, tensorType.float32);
  return builder.endObject();
}

type SubgraphAdditions = {
  readonly tensors: readonly Offset[];
  readonly operator: Offset;
  readonly outputs: readonly number[];
};

function createSubgraph(
  { model, builder, offsetAt }: TfliteExtension,
  added: SubgraphAdditions,
): Offset {
  const tensors = createOffsetVector(builder, [
    ...model.tensors.map((tensor) => offsetAt(tensor.position)),
    ...added.tensors,
  ]);
  const operators = createOffsetVector(builder, [
    ...model.operators.map((operator) => offsetAt(operator.position)),
    added.operator,
  ]);
  const outputs = createInt32Vector(builder, added.outputs);
  builder.startObject(subgraphSlot.count);
  builder.addFieldOffset(subgraphSlot.tensors, tensors, 0);
  builder.addFieldOffset(subgraphSlot.outputs, outputs, 0);
  builder.addFieldOffset(subgraphSlot.operators, operators, 0);
  for (const slot of [subgraphSlot.inputs, subgraphSlot.name]) {
    const position = targetPosition(model.subgraph, slot);
    if (position !== undefined) builder.addFieldOffset(slot, offsetAt(position), 0);
  }
  return builder.endObject();
}
