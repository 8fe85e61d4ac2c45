/** Files named from outside (command line, "open with", a second start) wait here until the page can take them. */
export class Handover {
  readonly #deliver: (paths: string[]) => void;
  #waiting: string[] = [];
  #isPageReady = false;

  get isPageReady(): boolean {
    return this.#isPageReady;
  }

  constructor(deliver: (paths: string[]) => void) {
    this.#deliver = deliver;
  }

  add(paths: readonly string[]): void {
    this.#waiting.push(...paths);
    this.#flush();
  }

  pageReady(): void {
    this.#isPageReady = true;
    this.#flush();
  }

  /** The page is loading again. */
  pageGone(): void {
    this.#isPageReady = false;
  }

  #flush(): void {
    if (!this.#isPageReady || this.#waiting.length === 0) return;
    this.#deliver(this.#waiting.splice(0));
  }
}
