import { type Imported, type ImportFailure } from '../../../shared/import/imported';
import { importSource } from '../../../shared/import/index';
import type { SourceText } from '../../../shared/text/source-text';

type Content = string | Uint8Array | readonly number[];

const toBytes = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);

/** The file as brought in; a failure fails the test with its own message. */
export async function bringIn(name: string, content: Content, format?: string): Promise<Imported> {
  const outcome = await importSource({ name, bytes: toBytes(content), ...(format ? { format } : {}) });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

/** Why the file was refused; one that is brought in fails the test. */
export async function refused(name: string, content: Content): Promise<ImportFailure> {
  const outcome = await importSource({ name, bytes: toBytes(content) });
  if (outcome.ok) throw new Error(`${name} was brought in: ${outcome.value.text.text.slice(0, 200)}`);
  return outcome.error;
}

/** Each block as "type: words" ("heading 2: words"). */
export const outline = ({ text, blocks }: SourceText): string[] =>
  blocks.map(({ type, level, start, end }) => `${type}${level ? ` ${level}` : ''}: ${text.slice(start, end)}`);

/** Each emphasis and link as "type: words", a link with its address. */
export const marked = ({ text, inlines }: SourceText): string[] =>
  inlines.map(({ type, start, end, href }) => `${type}: ${text.slice(start, end)}${href ? ` → ${href}` : ''}`);

/** Values alone, for comparing: dates as EDTF. */
export const values = ({ metadata }: Imported) => ({
  title: metadata.title?.value ?? null,
  publisher: metadata.publisher?.value ?? null,
  authors: metadata.authors?.value ?? null,
  published: metadata.published?.value.edtf ?? null,
  language: metadata.language?.value ?? null,
  url: metadata.url?.value ?? null,
});

/** Throws where a SourceText breaks its contract (shared/text/source-text.ts). */
export function assertSound({ text, blocks, inlines }: SourceText): void {
  let at = 0;
  blocks.forEach(({ start, end }, i) => {
    const words = text.slice(start, end);
    if (start !== at) throw new Error(`block ${i} starts at ${start}, not ${at}`);
    if (words.trim() === '' || words !== words.trimEnd())
      throw new Error(`block ${i} is empty or ends in white space: ${JSON.stringify(words)}`);
    if (i < blocks.length - 1 && text.slice(end, end + 2) !== '\n\n') throw new Error(`block ${i} is not set apart`);
    at = end + 2;
  });
  if (blocks.length > 0 && blocks.at(-1)!.end !== text.length) throw new Error('the text goes on after its last block');
  if (/\r/.test(text)) throw new Error('a line end is not "\\n"');
  for (const { start, end } of inlines)
    if (!blocks.some((block) => block.start <= start && start < end && end <= block.end))
      throw new Error(`an inline is not in one block: ${start}-${end}`);
}
