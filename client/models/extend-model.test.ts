import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNormalization, tfliteMetadataName } from './add-normalization.ts';
import {
  bytesSlot,
  fileIdentifier,
  float32sSlot,
  int8Slot,
  rootTable,
  tableSlot,
  tablesSlot,
} from './flat-table.ts';
import { metadataSchema, type Normalization, writeModelMetadata } from './model-metadata.ts';
import { padFirstOutput } from './pad-first-output.ts';
import { arbitraryModel } from './testing/arbitrary-model.ts';
import { bufferAlignments, describeModel } from './testing/describe-model.ts';
import { writeTinyModel } from './testing/tiny-model.ts';
import { readTfliteModel } from './tflite-model.ts';
import { bufferSlot } from './tflite-slots.ts';

function readNormalization(metadata: Uint8Array) {
  const schema = metadataSchema;
  const subgraph = tablesSlot(rootTable(metadata), schema.model.subgraphMetadata)[0];
  const tensor = subgraph && tablesSlot(subgraph, schema.subgraph.inputTensorMetadata)[0];
  const content = tensor && tableSlot(tensor, schema.tensor.content);
  const unit = tensor && tablesSlot(tensor, schema.tensor.processUnits)[0];
  const image = content && tableSlot(content, schema.content.properties);
  const options = unit && tableSlot(unit, schema.processUnit.options);
  return {
    contentType: content && int8Slot(content, schema.content.propertiesType),
    colorSpace: image && int8Slot(image, schema.imageProperties.colorSpace),
    unitType: unit && int8Slot(unit, schema.processUnit.optionsType),
    mean: options && float32sSlot(options, schema.normalization.mean),
    std: options && float32sSlot(options, schema.normalization.std),
  };
}

const arbitraryNormalization: fc.Arbitrary<Normalization> = fc.record({
  mean: fc.float({ noNaN: true, noDefaultInfinity: true }),
  std: fc.float({ noNaN: true, noDefaultInfinity: true }),
});

describe('the metadata of an image input', () => {
  it('says RGB and how to scale a pixel', () => {
    fc.assert(
      fc.property(arbitraryNormalization, ({ mean, std }) => {
        const metadata = writeModelMetadata({ mean, std });
        expect(fileIdentifier(metadata)).toBe('M001');
        expect(readNormalization(metadata)).toEqual({
          contentType: 2,
          colorSpace: 1,
          unitType: 1,
          mean: [mean],
          std: [std],
        });
      }),
    );
  });
});

describe('a model given normalisation', () => {
  it('is the same model with one entry more', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryNormalization, (written, normalization) => {
        const before = readTfliteModel(writeTinyModel(written), 'before');
        const after = readTfliteModel(addNormalization(before, normalization, 'a model'), 'after');
        const was = describeModel(before);
        const is = describeModel(after);
        expect(is).toEqual({
          ...was,
          buffers: [...was.buffers, is.buffers.at(-1)],
          metadata: [...was.metadata, { name: tfliteMetadataName, buffer: was.buffers.length }],
        });
        const added = after.buffers.at(-1);
        expect(added && readNormalization(bytesSlot(added, bufferSlot.data).slice())).toMatchObject(
          {
            mean: [normalization.mean],
            std: [normalization.std],
          },
        );
      }),
    );
  });

  it('keeps every weight aligned for the runtime', () => {
    fc.assert(
      fc.property(arbitraryModel, (written) => {
        const before = readTfliteModel(writeTinyModel(written), 'before');
        const bytes = addNormalization(before, { mean: 0, std: 255 }, 'a model');
        const after = readTfliteModel(bytes, 'after');
        expect(bufferAlignments(after)).toEqual([...bufferAlignments(before), 0]);
      }),
    );
  });

  it('is not given it twice', () => {
    const bytes = writeTinyModel({
      input: [1],
      outputs: [[1]],
      metadataNames: ['TFLITE_METADATA'],
    });
    const model = readTfliteModel(bytes, 'a model');
    expect(() => addNormalization(model, { mean: 0, std: 1 }, 'face.tflite')).toThrow(
      /face\.tflite already has TFLITE_METADATA/,
    );
  });
});

describe('a model whose first output is padded', () => {
  const count = fc.integer({ min: 1, max: 100 });
  const value = fc.float({ noNaN: true, noDefaultInfinity: true });

  it('is the same model with one PADV2 after its first output', () => {
    fc.assert(
      fc.property(arbitraryModel, count, value, (written, added, filling) => {
        const before = readTfliteModel(writeTinyModel(written), 'before');
        const after = readTfliteModel(
          padFirstOutput(before, { count: added, value: filling }, 'a model'),
          'after',
        );
        const was = describeModel(before);
        const is = describeModel(after);
        const [oldOutput = Number.NaN, ...others] = was.outputs;
        const shape = was.tensors[oldOutput]?.shape ?? [];
        const paddings = was.tensors.length;
        expect(is).toEqual({
          ...was,
          operatorCodes: [...was.operatorCodes, { builtin: 60, version: 1 }],
          operators: [
            ...was.operators,
            {
              opcodeIndex: was.operatorCodes.length,
              inputs: [oldOutput, paddings, paddings + 1],
              outputs: [paddings + 2],
              optionsType: 43,
            },
          ],
          tensors: [
            ...was.tensors,
            {
              name: 'padded_output/paddings',
              shape: [shape.length, 2],
              type: 2,
              buffer: was.buffers.length,
            },
            {
              name: 'padded_output/value',
              shape: [1],
              type: 0,
              buffer: was.buffers.length + 1,
            },
            {
              name: 'padded_output',
              shape: [...shape.slice(0, -1), (shape.at(-1) ?? 0) + added],
              type: 0,
              buffer: 0,
            },
          ],
          buffers: [
            ...was.buffers,
            int32Base64([...Array(shape.length * 2 - 1).fill(0), added]),
            float32Base64(filling),
          ],
          outputs: [paddings + 2, ...others],
        });
        expect(bufferAlignments(after)).toEqual([...bufferAlignments(before), 0, 0]);
      }),
    );
  });

  it('cannot be one without outputs', () => {
    const model = readTfliteModel(writeTinyModel({ input: [1], outputs: [] }), 'a model');
    expect(() => padFirstOutput(model, { count: 30, value: 96 }, 'face.tflite')).toThrow(
      'face.tflite has no output.',
    );
  });
});

function float32Base64(value: number): string {
  return Buffer.from(Float32Array.of(value).buffer).toString('base64');
}

function int32Base64(values: readonly number[]): string {
  return Buffer.from(Int32Array.from(values).buffer).toString('base64');
}
