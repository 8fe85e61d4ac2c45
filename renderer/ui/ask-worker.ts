/** A worker that answers one request with one message, and ends. */
export interface Asked<T> {
  readonly answer: Promise<T>;
  /** Ends the work at once; the answer then never comes. */
  readonly cancel: () => void;
}

/**
 * Starts a worker for one request. Rejects where the worker breaks or sends what cannot be read. Its answer comes from our own code
 * working on the library's data: what it may hold is checked where it is stored.
 */
export function askWorker<T>(start: () => Worker, request: unknown): Asked<T> {
  const worker = start();
  const answer = new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => {
      worker.terminate();
      resolve(data);
    });
    for (const event of ['error', 'messageerror'])
      worker.addEventListener(event, (problem) => {
        worker.terminate();
        reject(new Error(problem instanceof ErrorEvent && problem.message ? problem.message : 'a worker stopped unexpectedly'));
      });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(request);
  return { answer, cancel: () => worker.terminate() };
}
