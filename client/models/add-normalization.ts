import { stringSlot } from './flat-table.ts';
import { type Normalization, writeModelMetadata } from './model-metadata.ts';
import { PackError } from './pack-error.ts';
import {
  createMetadata,
  createModelBuffer,
  finishExtension,
  startExtension,
} from './tflite-extension.ts';
import type { TfliteModel } from './tflite-model.ts';
import { metadataSlot } from './tflite-slots.ts';

export const tfliteMetadataName = 'TFLITE_METADATA';

/** Tells the task how to scale pixels: without it, creating the task fails. */
export function addNormalization(
  model: TfliteModel,
  normalization: Normalization,
  label: string,
): Uint8Array {
  const names = model.metadata.map((entry) => stringSlot(entry, metadataSlot.name));
  if (names.includes(tfliteMetadataName)) {
    throw new PackError(
      'package-changed',
      `${label} already has ${tfliteMetadataName}: this packer would hide it.`,
    );
  }
  const extension = startExtension(model);
  const buffer = createModelBuffer(extension.builder, writeModelMetadata(normalization));
  const metadata = createMetadata(extension.builder, tfliteMetadataName, model.buffers.length);
  return finishExtension(extension, { buffers: [buffer], metadata: [metadata] });
}
