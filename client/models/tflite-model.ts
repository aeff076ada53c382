import {
  type FlatTable,
  fileIdentifier,
  int32sSlot,
  rootTable,
  slotCount,
  tablesSlot,
  uint32Slot,
} from './flat-table.ts';
import { PackError } from './pack-error.ts';
import {
  modelSlot,
  subgraphSlot,
  tensorSlot,
  tfliteIdentifier,
  tfliteVersion,
} from './tflite-slots.ts';

export type TfliteModel = {
  readonly bytes: Uint8Array;
  readonly root: FlatTable;
  readonly operatorCodes: readonly FlatTable[];
  readonly buffers: readonly FlatTable[];
  readonly metadata: readonly FlatTable[];
  readonly subgraph: FlatTable;
  readonly tensors: readonly FlatTable[];
  readonly operators: readonly FlatTable[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
};

/** Reads what packing needs of a model with one subgraph; anything else is a PackError. */
export function readTfliteModel(bytes: Uint8Array, label: string): TfliteModel {
  const identifier = bytes.length < 8 ? '' : fileIdentifier(bytes);
  if (identifier !== tfliteIdentifier) {
    throw new PackError(
      'not-tflite',
      `${label} is no TFLite model: its identifier is "${identifier}", not "${tfliteIdentifier}".`,
    );
  }
  try {
    return readTables(bytes, label);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new PackError('not-tflite', `${label} is a damaged TFLite model: ${cause.message}.`, {
      cause,
    });
  }
}

function readTables(bytes: Uint8Array, label: string): TfliteModel {
  const root = rootTable(bytes);
  const subgraphs = tablesSlot(root, modelSlot.subgraphs);
  const subgraph = subgraphs[0];
  const version = uint32Slot(root, modelSlot.version);
  // Slots this packer does not know would be lost when the tables are written anew.
  if (
    version !== tfliteVersion ||
    subgraph === undefined ||
    subgraphs.length !== 1 ||
    slotCount(root) > modelSlot.count ||
    slotCount(subgraph) > subgraphSlot.count
  ) {
    throw new PackError(
      'package-changed',
      `${label} has a layout this packer does not know (schema version ${version}, ${subgraphs.length} subgraphs).`,
    );
  }
  const model = {
    bytes,
    root,
    operatorCodes: tablesSlot(root, modelSlot.operatorCodes),
    buffers: tablesSlot(root, modelSlot.buffers),
    metadata: tablesSlot(root, modelSlot.metadata),
    subgraph,
    tensors: tablesSlot(subgraph, subgraphSlot.tensors),
    operators: tablesSlot(subgraph, subgraphSlot.operators),
    inputs: int32sSlot(subgraph, subgraphSlot.inputs),
    outputs: int32sSlot(subgraph, subgraphSlot.outputs),
  };
  for (const index of [...model.inputs, ...model.outputs]) tensorAt(model, index);
  return model;
}

function tensorAt(model: Pick<TfliteModel, 'tensors'>, index: number): FlatTable {
  const tensor = model.tensors[index];
  if (tensor === undefined) throw new RangeError(`There is no tensor ${index}`);
  return tensor;
}

export type Shape = readonly number[];

export function tensorShape(model: TfliteModel, index: number): Shape {
  return int32sSlot(tensorAt(model, index), tensorSlot.shape);
}
