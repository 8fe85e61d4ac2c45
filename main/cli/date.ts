import { describeDate } from '../../shared/dates/describe-date';
import { type Answer, failed, type Verb } from './verb';

/** `dateline date "<words>"`: what a date in plain words or EDTF means. */
export const date: Verb = {
  usage: 'dateline date "<words>" [--reference EDTF] [--json]',
  summary: 'Reads a date in plain words or EDTF; “Friday” counts from the reference, which is never today.',
  options: { reference: { type: 'string' } },
  run: async (words, { reference }) => describe(words, typeof reference === 'string' ? reference : null),
};

function describe(words: string, reference: string | null): Answer {
  const wrong = reference === null ? null : unusable(reference);
  if (wrong) return failed({ code: 'reference', message: `The reference cannot be used: ${wrong}` });
  const described = describeDate(words, { reference });
  if ('error' in described) return failed(described.error);
  const { edtf, earliest, latest, reading } = described;
  return { json: described, plain: `${edtf}\nearliest: ${earliest ?? 'not known'}\nlatest: ${latest ?? 'not known'}\n${reading}\n` };
}

/** Why a reference is no date by itself, or null. */
function unusable(reference: string): string | null {
  const described = describeDate(reference);
  return 'error' in described ? described.error.message : null;
}
