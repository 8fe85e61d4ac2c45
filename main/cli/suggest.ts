import { basename } from 'node:path';
import type { Imported } from '../../shared/import/imported';
import { describeDate } from '../../shared/dates/describe-date';
import { suggest as suggestIn } from '../../shared/suggest/index';
import type { Suggestions } from '../../shared/suggest/suggestion';
import { readChosenFile } from '../read-file';
import { parseApart } from './parse-apart';
import { toLines } from './suggestion-lines';
import { type Answer, failed, type Verb } from './verb';

/** `dateline suggest <file>`: the dates, figures and statements the app would suggest. */
export const suggest: Verb = {
  usage: 'dateline suggest <file> [--published EDTF] [--language TAG] [--json]',
  summary: 'Finds the dates, figures and statements of an article; “Friday” counts from its publication date, which is never today.',
  options: { published: { type: 'string' }, language: { type: 'string' } },
  run: async (path, { published, language }) => {
    const given = typeof published === 'string' ? describeDate(published) : null;
    if (given && 'error' in given)
      return failed({ code: 'published', message: `The publication date cannot be used: ${given.error.message}` });
    const tag = typeof language === 'string' ? language : null;
    if (tag !== null && !isLanguageTag(tag))
      return failed({ code: 'language', message: `“${tag}” is no language tag. Write it as in en, ja or pt-BR.` });
    const bytes = await readChosenFile(path);
    if (!bytes.ok) return failed(bytes.error);
    const outcome = await parseApart({ name: basename(path), bytes: bytes.value });
    if (!outcome.ok) return failed(outcome.error);
    return answer(outcome.value, given?.edtf ?? null, tag);
  },
};

/** What was asked for comes first, then what the file says of itself, else nothing. */
function answer({ text, metadata }: Imported, asked: string | null, tag: string | null): Answer {
  const published = asked ?? metadata.published?.value.edtf ?? null;
  const language = tag ?? metadata.language?.value ?? null;
  const found: Suggestions = suggestIn(text.text, { published, language });
  const from = asked === null ? metadata.published?.from : 'the command line';
  const head = `Published: ${published === null ? 'not found; dates that count from it stay open' : `${published} (from ${from})`}`;
  return { json: { ...found, published, language }, plain: `${[head, ...toLines(text.text, found)].join('\n')}\n` };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
