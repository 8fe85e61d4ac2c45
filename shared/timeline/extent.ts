import type { DateSpan } from '../dates/date-span';

/** Stand-in until shared/dates/extent.ts lands. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly solidFrom: number;
  readonly solidTo: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly unspecified: boolean;
  readonly start: 'known' | 'open' | 'unknown';
  readonly end: 'known' | 'open' | 'unknown';
}

export function extentOf(span: DateSpan): Extent {
  const from = span.earliest ?? (span.start === 'open' ? -Infinity : span.latest!);
  const to = span.latest !== null ? span.latest + 1 : span.end === 'open' ? Infinity : span.earliest! + 1;
  const approximate = /[~%]/.test(span.edtf);
  const uncertain = /[?%]/.test(span.edtf);
  return {
    from,
    to,
    solidFrom: from,
    solidTo: to,
    approximate,
    uncertain,
    unspecified: /X/.test(span.edtf),
    start: span.start,
    end: span.end,
  };
}
