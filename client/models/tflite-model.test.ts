import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTensors } from './check-tensors.ts';
import { PackError } from './pack-error.ts';
import { arbitraryModel } from './testing/arbitrary-model.ts';
import { writeTinyModel } from './testing/tiny-model.ts';
import { readTfliteModel, tensorShape } from './tflite-model.ts';

const tiny = { input: [1, 2, 2, 3], outputs: [[1, 6]] };

function readOrPackError(bytes: Uint8Array): void {
  try {
    readTfliteModel(bytes, 'a model');
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
  }
}

describe('reading a TFLite model', () => {
  it('finds the shapes of inputs and outputs', () => {
    fc.assert(
      fc.property(arbitraryModel, (written) => {
        const model = readTfliteModel(writeTinyModel(written), 'a model');
        expect(model.inputs.map((index) => tensorShape(model, index))).toEqual([written.input]);
        expect(model.outputs.map((index) => tensorShape(model, index))).toEqual(written.outputs);
      }),
    );
  });

  it('says so when the file is something else', () => {
    const page = new TextEncoder().encode('<html>Not found</html>');
    expect(() => readTfliteModel(page, 'palm.tflite')).toThrow(/palm\.tflite is no TFLite model/);
    expect(() => readTfliteModel(new Uint8Array(), 'palm.tflite')).toThrow(PackError);
  });

  it('never fails in a way of its own, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 200 }), (bytes) => {
        bytes.set(new TextEncoder().encode('TFL3'), 4);
        readOrPackError(bytes);
      }),
    );
  });

  it('never fails in a way of its own, wherever a model is cut or damaged', () => {
    const whole = writeTinyModel(tiny);
    for (let length = 0; length < whole.length; length += 1) {
      readOrPackError(whole.slice(0, length));
      for (const damage of [0x01, 0x80, 0xff]) {
        const damaged = whole.slice();
        damaged[length] = (damaged[length] ?? 0) ^ damage;
        readOrPackError(damaged);
      }
    }
  });

  it('names a layout it does not know', () => {
    const newer = writeTinyModel({ ...tiny, version: 4 });
    const twofold = writeTinyModel({ ...tiny, subgraphs: 2 });
    expect(() => readTfliteModel(newer, 'a model')).toThrow(/layout .* \(schema version 4, 1 sub/);
    expect(() => readTfliteModel(twofold, 'a model')).toThrow(/version 3, 2 subgraphs/);
  });
});

describe('checking tensors', () => {
  const model = readTfliteModel(writeTinyModel(tiny), 'a model');

  it('passes the shapes that are expected', () => {
    expect(() =>
      checkTensors(model, { inputs: [[1, 2, 2, 3]], outputs: [[1, 6]] }, 'hand.tflite'),
    ).not.toThrow();
  });

  it('says which shape was found and which was expected', () => {
    const expected = { inputs: [[1, 2, 2, 3]], outputs: [[1, 9], [1]] };
    expect(() => checkTensors(model, expected, 'hand.tflite')).toThrow(
      'hand.tflite has outputs [1,6]; expected [1,9] [1].',
    );
  });
});
