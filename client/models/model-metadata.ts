import { Builder, type Offset } from 'flatbuffers';
import { createOffsetVector } from './tflite-extension.ts';

/** How pixel values 0..255 become the model's input: (value − mean) / std. */
export type Normalization = { readonly mean: number; readonly std: number };

/** Slot numbers of the TFLite metadata schema, as far as an image input needs them. */
export const metadataSchema = {
  identifier: 'M001',
  model: { subgraphMetadata: 3, count: 8 },
  subgraph: { inputTensorMetadata: 2, count: 7 },
  tensor: { content: 3, processUnits: 4, count: 7 },
  content: { propertiesType: 0, properties: 1, count: 3 },
  imageProperties: { colorSpace: 0, count: 2 },
  processUnit: { optionsType: 0, options: 1, count: 2 },
  normalization: { mean: 0, std: 1, count: 2 },
  unionImageProperties: 2,
  unionNormalizationOptions: 1,
  colorSpaceRgb: 1,
} as const;

const schema = metadataSchema;

/** The `ModelMetadata` flatbuffer of a model with one RGB image as its input. */
export function writeModelMetadata(normalization: Normalization): Uint8Array {
  const builder = new Builder(512);
  const processUnits = createOffsetVector(builder, [createProcessUnit(builder, normalization)]);
  const content = createImageContent(builder);

  builder.startObject(schema.tensor.count);
  builder.addFieldOffset(schema.tensor.content, content, 0);
  builder.addFieldOffset(schema.tensor.processUnits, processUnits, 0);
  const tensors = createOffsetVector(builder, [builder.endObject()]);

  builder.startObject(schema.subgraph.count);
  builder.addFieldOffset(schema.subgraph.inputTensorMetadata, tensors, 0);
  const subgraphs = createOffsetVector(builder, [builder.endObject()]);

  builder.startObject(schema.model.count);
  builder.addFieldOffset(schema.model.subgraphMetadata, subgraphs, 0);
  builder.finish(builder.endObject(), schema.identifier);
  return builder.asUint8Array().slice();
}

function createFloatVector(builder: Builder, value: number): Offset {
  builder.startVector(4, 1, 4);
  builder.addFloat32(value);
  return builder.endVector();
}

function createProcessUnit(builder: Builder, { mean, std }: Normalization): Offset {
  const means = createFloatVector(builder, mean);
  const stds = createFloatVector(builder, std);
  builder.startObject(schema.normalization.count);
  builder.addFieldOffset(schema.normalization.mean, means, 0);
  builder.addFieldOffset(schema.normalization.std, stds, 0);
  const options = builder.endObject();
  builder.startObject(schema.processUnit.count);
  builder.addFieldInt8(schema.processUnit.optionsType, schema.unionNormalizationOptions, 0);
  builder.addFieldOffset(schema.processUnit.options, options, 0);
  return builder.endObject();
}

function createImageContent(builder: Builder): Offset {
  builder.startObject(schema.imageProperties.count);
  builder.addFieldInt8(schema.imageProperties.colorSpace, schema.colorSpaceRgb, 0);
  const properties = builder.endObject();
  builder.startObject(schema.content.count);
  builder.addFieldInt8(schema.content.propertiesType, schema.unionImageProperties, 0);
  builder.addFieldOffset(schema.content.properties, properties, 0);
  return builder.endObject();
}
