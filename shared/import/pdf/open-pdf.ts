/// <reference path="./pdf-worker-package.d.ts" />
import { flattenNesting } from './flatten-nesting';
import { PdfjsPort } from './pdfjs-port';

/** A run of text as pdf.js gives it; `transform` is the matrix [a b c d e f] from text space to the page's, in points (1/72 inch). */
export interface TextItem {
  readonly str: string;
  readonly dir: 'ltr' | 'rtl' | 'ttb';
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** A page's words, and how it lies: `rotate` in degrees clockwise, `view` as [left, bottom, right, top] in points. */
export interface PdfPage {
  readonly items: readonly TextItem[];
  readonly verticalFonts: ReadonlySet<string>;
  readonly rotate: number;
  readonly view: readonly number[];
}

export interface PdfMetadata {
  /** The document information dictionary, and what pdf.js adds to it. */
  readonly info: Readonly<Record<string, unknown>>;
  /** The properties of the XMP packet, by their lower-case names ("dc:title"). */
  readonly xmp: ReadonlyMap<string, unknown>;
}

export interface Pdf {
  readonly pageCount: number;
  /** Rejects where the page is broken, and with TooSlow where it takes longer than PAGE_TIME; the PDF is closed then. `index` counts from 0. */
  readonly page: (index: number) => Promise<PdfPage>;
  readonly metadata: () => Promise<PdfMetadata>;
  /** The pages' own numbers, or null where they are their places. */
  readonly labels: () => Promise<readonly string[] | null>;
  readonly close: () => Promise<void>;
}

/** R22 and R23: words only. No code is made from the file, no form or script run, no image decoded, no font shown. */
const evaluatorOptions = {
  maxImageSize: 0,
  disableFontFace: true,
  ignoreErrors: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: 0,
  fontExtraProperties: false,
  useSystemFonts: true,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};

let documents = 0;

/**
 * Opens a PDF with pdf.js in this thread; the bytes are pdf.js's from then on. Rejects with pdf.js's own errors, told apart
 * by `name`: PasswordException, InvalidPDFException and others.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const data = flattenNesting(bytes);
  const { WorkerMessageHandler } = await loadPdfjs();
  const docId = `pdf${(documents += 1)}`;
  let opened: (info: { pdfInfo: { numPages: number } }) => void = () => {};
  let failed: (reason: unknown) => void = () => {};
  const opening = new Promise<{ pdfInfo: { numPages: number } }>((resolve, reject) => {
    opened = resolve;
    failed = reject;
  });
  const port = new PdfjsPort({
    GetDoc: opened,
    DocException: failed,
    PasswordRequest: (reason) => {
      throw reason;
    },
    FetchBinaryData: provide,
  });
  WorkerMessageHandler.initializeFromPort(port.end);
  port.tell('main', 'configure', { verbosity: 0 });
  await port.ask('main', 'GetDocRequest', {
    docId,
    apiVersion: '5.4.624',
    data,
    password: null,
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
    length: data.length,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions,
  });
  port.tell(docId, 'Ready');
  const { pdfInfo } = await opening;
  return {
    pageCount: pdfInfo.numPages,
    page: (index) => readPage(port, docId, index),
    metadata: async () => {
      const [info, xmp] = await port.ask<[Record<string, unknown>, { parsedData: Map<string, unknown> } | null]>(docId, 'GetMetadata');
      return { info, xmp: xmp?.parsedData ?? new Map<string, unknown>() };
    },
    labels: () => port.ask(docId, 'GetPageLabels'),
    close: () => port.ask(docId, 'Terminate'),
  };
}

/**
 * pdf.js offers itself by a message to whoever started the worker it finds itself in. In ours that would be taken for the
 * answer, so while it is loaded it is made to believe that it is in a page, where it waits to be asked.
 */
async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')> {
  const scope = globalThis as { window?: unknown };
  const inWorker = 'onmessage' in globalThis && scope.window === undefined;
  if (inWorker) scope.window = globalThis;
  try {
    // oxlint-disable-next-line eslint/no-restricted-imports -- a package's folder, not the house's
    return await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  } finally {
    if (inWorker) delete scope.window;
  }
}

async function provide({ type, name }: { type: string; name: string }): Promise<unknown> {
  const { characterMap } = await import('./character-maps');
  const cMapData = type === 'cMapReaderFactory' ? characterMap(name) : null;
  if (!cMapData) throw new Error(`There is no ${name} here`);
  return { cMapData, isCompressed: true };
}

/** What one page may take, in milliseconds: some are made to take for ever. */
const PAGE_TIME = 6_000;

export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

async function readPage(port: PdfjsPort, docId: string, index: number): Promise<PdfPage> {
  const { rotate, view } = await port.ask<{ rotate: number; view: number[] }>(docId, 'GetPage', { pageIndex: index });
  const items: TextItem[] = [];
  const verticalFonts = new Set<string>();
  const request = { pageId: index, pageIndex: index, includeMarkedContent: false, disableNormalization: false };
  const reading = port.read(docId, 'GetTextContent', request, (chunk: Chunk) => {
    for (const item of chunk.items) items.push(item);
    for (const [font, { vertical }] of Object.entries(chunk.styles)) if (vertical) verticalFonts.add(font);
  });
  await withinTime(reading, async () => {
    await port.ask(docId, 'Terminate');
  });
  return { items, verticalFonts, rotate, view };
}

interface Chunk {
  readonly items: readonly TextItem[];
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
}

/**
 * pdf.js rests between its turns of about 20 ms only for other promises, so that no timer would come round. Looking at the
 * clock after each of them does; and after as many as make up the time, whatever else waits is let in.
 */
async function withinTime(reading: Promise<void>, stop: () => Promise<void>): Promise<void> {
  let isDone = false;
  let isLate = false;
  const done = reading.finally(() => (isDone = true));
  const began = Date.now();
  const watch = async () => {
    for (let turn = 1; !isDone && !isLate; turn += 1) {
      await (turn % 1_000 === 0 ? afterEverything() : undefined);
      isLate = !isDone && Date.now() - began > PAGE_TIME;
    }
    if (isLate) await stop();
  };
  await Promise.race([done, watch()]);
  if (isLate) throw new TooSlow('The page takes too long');
}

const afterEverything = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));
