import { basename } from 'node:path';
import { counted } from '../../shared/text/counted';
import type { Imported, Metadata } from '../../shared/import/imported';
import { readChosenFile } from '../read-file';
import { parseApart } from './parse-apart';
import { type Answer, failed, type Verb } from './verb';

/** `dateline read <file>`: what the app would bring in. */
export const read: Verb = {
  usage: 'dateline read <file> [--json]',
  summary: 'Reads an article (PDF, Word, EPUB, web page, mail, text …): its text in blocks, and what it says about itself.',
  options: {},
  run: async (path) => {
    const bytes = await readChosenFile(path);
    if (!bytes.ok) return failed(bytes.error);
    const outcome = await parseApart({ name: basename(path), bytes: bytes.value });
    return outcome.ok ? answer(outcome.value) : failed(outcome.error);
  },
};

const answer = (imported: Imported): Answer => ({ json: toJson(imported), plain: toPlain(imported) });

/** What `dateline read --json` prints. A value the file does not state is null; `authors` is then empty. `published` is EDTF. */
function toJson({ text, metadata, warnings, format, version, encoding, mediaType, captured, unread, parts = [] }: Imported): object {
  return {
    title: metadata.title?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    authors: metadata.authors?.value ?? [],
    published: metadata.published?.value.edtf ?? null,
    language: metadata.language?.value ?? null,
    url: metadata.url?.value ?? null,
    details: metadata.details?.value ?? {},
    captured: captured?.edtf ?? null,
    unread: unread ?? null,
    parts: parts.map(({ metadata: said, text: words }) => ({
      title: said.title?.value ?? null,
      published: said.published?.value.edtf ?? null,
      characters: words.text.length,
    })),
    foundIn: foundIn(metadata),
    format,
    reader: version,
    mediaType,
    encoding,
    warnings,
    blocks: text.blocks,
    inlines: text.inlines,
    pages: text.pages ?? [],
    text: text.text,
  };
}

const foundIn = (metadata: Metadata): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata).flatMap(([field, found]) => (found ? [[field, found.from]] : [])));

function toPlain({ text, metadata, warnings, encoding, captured, unread, parts = [] }: Imported): string {
  const { title, publisher, authors, published, language, url } = metadata;
  const line = (label: string, value: string | undefined, from: string | undefined) =>
    `${label}: ${value === undefined ? 'not found' : `${value} (from ${from})`}`;
  const lines = [
    line('Title', title?.value, title?.from),
    line('Publisher', publisher?.value, publisher?.from),
    line('Authors', authors?.value.join('; '), authors?.from),
    line('Published', published?.value.edtf, published?.from),
    line('Language', language?.value, language?.from),
    line('Address', url?.value, url?.from),
    `Encoding: ${encoding ?? 'none'}`,
    ...(captured ? [`Saved: ${captured.edtf}`] : []),
    ...(unread === undefined ? [] : [`No text was read: ${unread}`]),
    ...(parts.length > 1 ? [`Holds ${counted(parts.length, 'article', 'articles')}`] : []),
    ...warnings.map((warning) => `Warning: ${warning}`),
  ];
  return `${lines.join('\n')}\n\n${text.text}\n`;
}
