import type { ExportFormat } from './format';
import { html } from './html';
import { json } from './json';

/** The registry of export formats: one line a format. The dialog, the menus and the command line read it. */
export const exportFormats = {
  html,
  json,
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof exportFormats;

/** The formats as a list, each with its id, in the order the dialog offers them. */
export const exportFormatList = (Object.keys(exportFormats) as ExportFormatId[]).map((id) => ({ id, ...exportFormats[id] }));
