export type PackErrorReason =
  | 'package-missing'
  | 'package-incomplete'
  | 'package-changed'
  | 'not-tflite'
  | 'wrong-tensors'
  | 'operator-file-missing'
  | 'operator-file-wrong'
  | 'bad-option';

/**
 * A packing failure that the person at the keyboard can act on: the message says what was found
 * where, and what was expected. Anything else that is thrown is a bug.
 */
export class PackError extends Error {
  readonly reason: PackErrorReason;

  constructor(reason: PackErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PackError';
    this.reason = reason;
  }
}
