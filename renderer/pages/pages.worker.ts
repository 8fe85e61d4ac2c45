// pdf.js's worker half: once loaded, it answers on this worker's own port.
// oxlint-disable-next-line import/no-unassigned-import, eslint/no-restricted-imports -- loaded for what it does; a package's folder, not the house's
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
