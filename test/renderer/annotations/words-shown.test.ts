import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AnnotationActions } from '../../../renderer/annotations/AnnotationActions';
import { WaitingNote } from '../../../renderer/annotations/DateNote';
import { officeFields } from '../../../renderer/annotations/controls/ActorControl';
import { Quotation } from '../../../renderer/annotations/Quotation';
import { readDate } from '../../../shared/dates/read-date';
import type { Annotation } from '../../../shared/model/annotation';
import type { DatedEvent } from '../../../shared/model/timeline';

const nothing = () => undefined;

function spanOf(words: string) {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

describe('the actions of an annotation', () => {
  const shown = (dates: Partial<Annotation>, placed: DatedEvent | null) =>
    renderToStaticMarkup(
      createElement(AnnotationActions, {
        annotation: { said: null, about: null, ...dates } as Annotation,
        placed,
        onOpenEvent: nothing,
        onPlace: nothing,
        onRemove: nothing,
      }),
    );
  const tray = 'It has no date yet: it will wait in the undated tray.';

  it('say where it will wait while it has no date, words that wait included', () => {
    expect(shown({}, null)).toContain(tray);
    expect(shown({ unresolved: { about: 'Friday' } }, null)).toContain(tray);
  });

  it.each(['said', 'about'] as const)('do not once it has a date (%s)', (clock) => {
    expect(shown({ [clock]: spanOf('1956') }, null)).toContain('Place on timeline');
    expect(shown({ [clock]: spanOf('1956') }, null)).not.toContain(tray);
  });

  it('open the event it has, and then speak of no tray', () => {
    const markup = shown({}, { id: 'e' } as DatedEvent);
    expect(markup).toContain('Open its event');
    expect(markup).not.toContain(tray);
  });
});

describe('what is said of words that wait', () => {
  const shown = (words: string, reference: string | null) =>
    renderToStaticMarkup(createElement(WaitingNote, { words, reference, reading: readDate(words, { reference }) }))
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#x27;/g, "'")
      .trim();

  it('is what they wait for', () => {
    expect(shown('Friday', null)).toBe("“Friday” waits for the source's publication date.");
    expect(shown('Friday', '2016-12')).toBe('“Friday” waits for a closer publication date than December 2016.');
  });

  it('is what they can be read as once that is known', () => {
    expect(shown('Friday', '2016-12-20')).toMatch(/Friday 16 December 2016.*2016-12-16 · day · not accepted yet/);
  });
});

describe('a long passage', () => {
  const shown = (exact: string) =>
    renderToStaticMarkup(
      createElement(Quotation, { annotation: { id: 'a', selectors: [{ exact }], fields: { kind: 'claim' } } as unknown as Annotation }),
    );

  it('is cut after a whole word', () => {
    expect(shown('seventy words '.repeat(40))).toContain('seventy words seventy …”');
  });

  it('is cut after a whole sign where its words have no spaces between them', () => {
    expect(shown(`${'四島'.repeat(199)}一𠮷島${'四島'.repeat(50)}`)).toContain('四島一 …”');
  });
});

describe('an office taken over from the codebook', () => {
  const office = { title: 'Prime Minister', organisation: 'Japan' };

  it('has its term with it, and takes none away', () => {
    expect(officeFields({ ...office, term: spanOf('2012/2020') })).toMatchObject({ office: 'Prime Minister', term: { edtf: '2012/2020' } });
    expect(officeFields({ ...office, term: null })).toEqual({ office: 'Prime Minister', organisation: 'Japan' });
  });
});
