import { PackError } from './pack-error.ts';
import { type Shape, type TfliteModel, tensorShape } from './tflite-model.ts';

export type ExpectedTensors = {
  readonly inputs: readonly Shape[];
  readonly outputs: readonly Shape[];
};

const inWords = (shapes: readonly Shape[]) =>
  shapes.map((shape) => `[${shape.join(',')}]`).join(' ');

/** The tasks read outputs by place and length: another shape would be misread in silence. */
export function checkTensors(model: TfliteModel, expected: ExpectedTensors, label: string): void {
  for (const side of ['inputs', 'outputs'] as const) {
    const found = inWords(model[side].map((index) => tensorShape(model, index)));
    const wanted = inWords(expected[side]);
    if (found !== wanted) {
      throw new PackError('wrong-tensors', `${label} has ${side} ${found}; expected ${wanted}.`);
    }
  }
}
