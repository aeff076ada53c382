// One line a language, beside its folder and its code in language-codes.ts.
export { language as ar } from './ar/index.ts';
export { language as de } from './de/index.ts';
export { language as en } from './en/index.ts';
export { language as es } from './es/index.ts';
export { language as fr } from './fr/index.ts';
export { language as hi } from './hi/index.ts';
