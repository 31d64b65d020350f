/**
 * Lets others have their turn: a long piece of work that awaits this between its steps never keeps
 * the worker from answering.
 */

/**
 * How long the work of all runs together may go on before messages are answered, ms. With the
 * longest single step (an article cut into sentences, a record stored) on top it stays well below
 * what a reader feels.
 */
const TURN_MS = 30;

/** One loop a worker, whoever works in it: when its present turn began, and who waits for the next. */
let began = Number.NEGATIVE_INFINITY;
let next: Promise<void> | null = null;

/**
 * Await it between steps: it waits for the next turn of the event loop where the present one has
 * lasted long enough, and costs next to nothing otherwise.
 */
export async function breathe(): Promise<void> {
  if (next) return next;
  if (performance.now() - began < TURN_MS) return;
  next = new Promise(resolve => {
    setTimeout(() => {
      next = null;
      began = performance.now();
      resolve();
    });
  });
  return next;
}
