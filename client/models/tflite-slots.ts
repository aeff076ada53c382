/** Slot numbers of the TensorFlow Lite schema (version 3), as far as packing needs them. */
export const tfliteIdentifier = 'TFL3';
export const tfliteVersion = 3;

export const modelSlot = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadataBuffer: 5,
  metadata: 6,
  signatureDefs: 7,
  count: 8,
} as const;

export const subgraphSlot = {
  tensors: 0,
  inputs: 1,
  outputs: 2,
  operators: 3,
  name: 4,
  count: 5,
} as const;

export const tensorSlot = { shape: 0, type: 1, buffer: 2, name: 3, count: 4 } as const;
export const tensorType = { float32: 0, int32: 2 } as const;

export const operatorSlot = {
  opcodeIndex: 0,
  inputs: 1,
  outputs: 2,
  optionsType: 3,
  options: 4,
  count: 5,
} as const;

export const operatorCodeSlot = {
  /** A byte, the only field old readers know; new ones take the larger of both. */
  deprecatedBuiltinCode: 0,
  version: 2,
  builtinCode: 3,
  count: 4,
} as const;

/** PADV2: the pad that takes what it fills with as an input. */
export const padOperator = { builtinCode: 60, version: 1, optionsType: 43 } as const;

export const bufferSlot = { data: 0, count: 1 } as const;
/** The schema keeps buffer 0 empty, for tensors that are computed: any other makes a constant. */
export const noDataBuffer = 0;
/** TFLite maps weights in place: each buffer's bytes start at a multiple of this. */
export const bufferAlignmentBytes = 16;

export const metadataSlot = { name: 0, buffer: 1, count: 2 } as const;
