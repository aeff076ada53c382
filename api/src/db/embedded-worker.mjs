// The embedded engine in a thread of its own: whatever it does there, the process goes on answering and can end it.
// Plain JavaScript, so that a thread needs no loader.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const opening = PGlite.create(workerData.folder);
/** Transactions under way, by the number the other side gave them. */
const transactions = new Map();

const asTold = (value) => value;

function read(source, { text, values, rowMode, asText }) {
  const parsers = Object.fromEntries(asText.map((type) => [type, asTold]));
  return source.query(text, values, { rowMode, parsers });
}

/** Begun once this is answered; it ends with `end`, and the engine itself says whether it was kept. */
function begin(engine, number) {
  return new Promise((begun, failed) => {
    const kept = engine.transaction(
      (transaction) =>
        new Promise((keep, giveUp) => {
          transactions.set(number, { transaction, keep, giveUp });
          begun();
        }),
    );
    const known = () => transactions.get(number);
    kept.then(
      () => known()?.ended.resolve(),
      (error) => {
        failed(error);
        known()?.ended?.reject(error);
      },
    );
  });
}

function end(number, isKept) {
  const under = transactions.get(number);
  return new Promise((resolve, reject) => {
    under.ended = { resolve, reject: isKept ? reject : () => resolve() };
    if (isKept) under.keep();
    else under.giveUp(new Error('given up'));
  }).finally(() => transactions.delete(number));
}

async function answer(question) {
  const engine = await opening;
  const within = question.transaction ?? null;
  const source = within === null ? engine : transactions.get(within).transaction;
  switch (question.kind) {
    case 'open':
      return engine.waitReady;
    case 'query':
      return read(source, question);
    case 'exec':
      return source.exec(question.text);
    case 'begin':
      return begin(engine, question.number);
    case 'end':
      return end(question.number, question.isKept);
    case 'close':
      return engine.close();
  }
}

/** An error's fields do not come through as they are. */
function tell(error) {
  const { message, name, code, detail, hint, constraint, table, schema, where } = error;
  return { message, name, code, detail, hint, constraint, table, schema, where };
}

parentPort.on('message', async ({ id, question }) => {
  try {
    parentPort.postMessage({ id, value: await answer(question) });
  } catch (error) {
    parentPort.postMessage({ id, failure: tell(error) });
  }
});
