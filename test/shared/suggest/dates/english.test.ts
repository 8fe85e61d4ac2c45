import { describe, expect, it } from 'vitest';
import { suggestDates } from '../../../../shared/suggest/dates';

/** Friday. */
const published = '2016-12-16';

/** What is found, as "words → EDTF". */
function found(text: string, options: { published?: string | null } = { published }): string[] {
  return suggestDates(text, options).map((each) => `${each.text} → ${each.edtf}`);
}

describe('days of the week', () => {
  it('takes the day of publication itself', () => {
    expect(found('The leaders agreed Friday to start talks.')).toEqual(['Friday → 2016-12-16']);
  });
  it('goes back with a past tense and ahead with a future one', () => {
    expect(found('They met on Tuesday.')).toEqual(['Tuesday → 2016-12-13']);
    expect(found('They will meet on Tuesday.')).toEqual(['Tuesday → 2016-12-20']);
  });
});

describe('months', () => {
  it('goes where the tense points', () => {
    expect(found('Mr Lee, who will take office in January, spoke.')).toEqual(['January → 2017-01']);
    expect(found('The average age was 80.7 as of March.')).toEqual(['March → 2016-03']);
  });
});

describe('words that only look like dates', () => {
  it('leaves ages, names and verbs alone', () => {
    expect(found('Theresa May may march, 80 years old, down the Long March.')).toEqual([]);
  });
});

describe('without a publication date', () => {
  it('says why a relative date has no value', () => {
    const [first] = suggestDates('They met yesterday.', {});
    expect(first).toMatchObject({ text: 'yesterday', edtf: null, anchor: null, direction: null });
    expect(first!.reason).toContain('publication date');
  });
});
