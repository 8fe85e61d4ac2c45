import { csv } from './csv';
import type { CodebookFormat } from './format';
import { json } from './json';
import { qdc } from './qdc';

/** The registry of formats that codebooks are exported in: one line a format. */
export const codebookFormats = { csv, qdc, json } as const satisfies Record<string, CodebookFormat>;

export type CodebookFormatId = keyof typeof codebookFormats;
export const codebookFormatList = (Object.keys(codebookFormats) as CodebookFormatId[]).map((id) => ({ id, ...codebookFormats[id] }));
