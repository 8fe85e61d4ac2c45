/** While it runs, asking again gives what the first asking gives: a button pressed twice means it once. */
export function oneAtATime<A extends unknown[], T>(act: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let running: Promise<T> | undefined;
  return (...args) =>
    (running ??= act(...args).finally(() => {
      running = undefined;
    }));
}
