import { bytesSlot, int8Slot, int32sSlot, stringSlot, uint32Slot } from '../flat-table.ts';
import type { TfliteModel } from '../tflite-model.ts';
import {
  bufferAlignmentBytes,
  bufferSlot,
  metadataSlot,
  modelSlot,
  operatorCodeSlot,
  operatorSlot,
  tensorSlot,
} from '../tflite-slots.ts';

/** Everything a runtime would read of a model, as plain values that a test can compare. */
export function describeModel(model: TfliteModel) {
  return {
    version: uint32Slot(model.root, modelSlot.version),
    description: stringSlot(model.root, modelSlot.description),
    operatorCodes: model.operatorCodes.map((code) => ({
      builtin: Math.max(
        int8Slot(code, operatorCodeSlot.deprecatedBuiltinCode),
        uint32Slot(code, operatorCodeSlot.builtinCode),
      ),
      version: uint32Slot(code, operatorCodeSlot.version) || 1,
    })),
    operators: model.operators.map((operator) => ({
      opcodeIndex: uint32Slot(operator, operatorSlot.opcodeIndex),
      inputs: int32sSlot(operator, operatorSlot.inputs),
      outputs: int32sSlot(operator, operatorSlot.outputs),
      optionsType: int8Slot(operator, operatorSlot.optionsType),
    })),
    tensors: model.tensors.map((tensor) => ({
      name: stringSlot(tensor, tensorSlot.name),
      shape: int32sSlot(tensor, tensorSlot.shape),
      type: int8Slot(tensor, tensorSlot.type),
      buffer: uint32Slot(tensor, tensorSlot.buffer),
    })),
    buffers: model.buffers.map((buffer) =>
      Buffer.from(bytesSlot(buffer, bufferSlot.data)).toString('base64'),
    ),
    metadata: model.metadata.map((entry) => ({
      name: stringSlot(entry, metadataSlot.name),
      buffer: uint32Slot(entry, metadataSlot.buffer),
    })),
    inputs: model.inputs,
    outputs: model.outputs,
  };
}

/** Where each buffer's bytes start, as the runtime's alignment sees it; null for an empty one. */
export function bufferAlignments(model: TfliteModel): (number | null)[] {
  return model.buffers.map((buffer) => {
    const data = bytesSlot(buffer, bufferSlot.data);
    const start = data.byteOffset - model.bytes.byteOffset;
    return data.length === 0 ? null : start % bufferAlignmentBytes;
  });
}
