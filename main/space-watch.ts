import type { BrowserWindow } from 'electron';
import { ENOUGH_SPACE, isSpaceLow, LOW_ON_SPACE } from './library/free-space';
import { send } from './send';

/** Milliseconds between two looks at the free space. */
const PAUSE = 1_500;

/** Tells the page when the disk of the library has too little left, and when it has enough again; each change once. */
export class SpaceWatch {
  readonly #window: BrowserWindow;
  readonly #folder: string;
  #isLow = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(window: BrowserWindow, folder: string) {
    this.#window = window;
    this.#folder = folder;
  }

  pageReady(): void {
    this.#isLow = false;
    void this.#look();
  }

  pageGone(): void {
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    const isLow = await isSpaceLow(this.#folder);
    if (isLow !== this.#isLow) {
      this.#isLow = isLow;
      send(this.#window, 'space', isLow ? 'low' : 'enough');
      send(this.#window, 'notice', isLow ? LOW_ON_SPACE : ENOUGH_SPACE);
    }
    this.#timer = setTimeout(() => void this.#look(), PAUSE);
  }
}
