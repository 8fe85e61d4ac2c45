// The package ships no types for its worker; this much of it is used (src/core/worker.js of pdf.js).
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: {
    /** Answers on a port: an object with `postMessage` and `addEventListener('message')`. */
    initializeFromPort(port: object): void;
  };
}
