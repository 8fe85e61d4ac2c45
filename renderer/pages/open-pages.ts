// oxlint-disable-next-line eslint/no-restricted-imports -- a package's folder, not the house's
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { flattenNesting } from '../../shared/import/pdf/flatten-nesting';
import { workerAddress } from '../ui/worker-address';
import { limitSaves } from './limit-saves';
import type { Drawing, PageSize } from './page-size';
// oxlint-disable import/default -- Vite makes the default exports: the addresses
import jpeg2000 from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import address from './pages.worker.ts?worker&url';
// oxlint-enable import/default

/** A PDF whose pages can be looked at. */
export interface PageDocument {
  readonly pageCount: number;
  /** A page's size as it is shown. Rejects where the page is broken. `index` counts from 0. */
  readonly size: (index: number) => Promise<PageSize>;
  /** Draws a page; `cancel` ends it, and `done` then resolves as well. */
  readonly draw: (
    index: number,
    canvas: HTMLCanvasElement,
    drawing: Drawing,
  ) => { readonly done: Promise<void>; readonly cancel: () => void };
  readonly close: () => void;
}

/**
 * R22 and R23: nothing of the file becomes code, a form or a script; its fonts are drawn as outlines and its pictures decoded by
 * pdf.js alone, so that neither reaches the system's own decoders.
 */
const careful = {
  isEvalSupported: false,
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  disableFontFace: true,
  useSystemFonts: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 64_000_000,
  canvasMaxAreaInBytes: 64_000_000,
  disableAutoFetch: true,
  stopAtErrors: false,
  verbosity: 0,
};

/** What pdf.js asks for by name; it comes from the app itself. */
class CharacterMaps {
  readonly fetch = async ({ name }: { name: string }) => {
    const { characterMap } = await import('../../shared/import/pdf/character-maps');
    const cMapData = characterMap(name);
    if (!cMapData) throw new Error(`There is no character map ${name}`);
    return { cMapData, isCompressed: true };
  };
}

class StandardFonts {
  readonly fetch = async ({ filename }: { filename: string }): Promise<Uint8Array> => {
    const { standardFont } = await import('./standard-fonts');
    return standardFont(filename);
  };
}

class NoWasm {
  readonly fetch = (): Promise<never> => Promise.reject(new Error('Nothing here is compiled'));
}

/** Opens a PDF in a worker of its own. The bytes are the worker's from then on. Rejects where it cannot be opened. */
export async function openPages(data: Uint8Array): Promise<PageDocument> {
  // oxlint-disable-next-line eslint/no-restricted-imports -- the same
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const thread = new Worker(workerAddress(address), { type: 'module', name: 'pages' });
  const task = pdfjs.getDocument({
    ...careful,
    data: flattenNesting(data),
    worker: pdfjs.PDFWorker.create({ port: thread, verbosity: 0 }),
    CMapReaderFactory: CharacterMaps,
    StandardFontDataFactory: StandardFonts,
    WasmFactory: NoWasm,
    // Where pdf.js finds what decodes JPEG 2000 without compiled code; the name it adds comes after the #, which is no part of the address.
    wasmUrl: `${new URL(jpeg2000, location.href).href}#/`,
  });
  // It would ask for a password; the file was refused then when it came.
  const broke = new Promise<never>((_, fail) => thread.addEventListener('error', () => fail(new Error('its reader stopped'))));
  try {
    return toPages(await Promise.race([task.promise, broke]), thread);
  } catch (error) {
    thread.terminate();
    throw error;
  }
}

function toPages(pdf: PDFDocumentProxy, thread: Worker): PageDocument {
  return {
    pageCount: pdf.numPages,
    size: async (index) => {
      const { width, height } = (await pdf.getPage(index + 1)).getViewport({ scale: 1 });
      return { width, height };
    },
    draw: (index, canvas, drawing) => draw(pdf.getPage(index + 1), canvas, drawing),
    close: () => thread.terminate(),
  };
}

function draw(page: Promise<PDFPageProxy>, canvas: HTMLCanvasElement, { scale, pixels, width, height }: Drawing) {
  let cancelled = false;
  let cancel = () => void (cancelled = true);
  const run = async () => {
    const opened = await page;
    if (cancelled) return;
    canvas.width = Math.max(1, Math.round(width * pixels));
    canvas.height = Math.max(1, Math.round(height * pixels));
    limitSaves(canvas);
    const task = opened.render({ canvas, viewport: opened.getViewport({ scale: scale * pixels }), background: '#fff' });
    cancel = () => {
      cancelled = true;
      task.cancel();
    };
    await task.promise.catch((error: unknown) => {
      if (!cancelled) throw error;
    });
    // What was decoded for it is let go, so that a walk through a thousand pages stays small.
    opened.cleanup();
  };
  return { done: run(), cancel: () => cancel() };
}
