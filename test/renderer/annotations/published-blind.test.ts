import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planPublished } from '../../../renderer/annotations/change-published';
import { chooseCoder } from '../../../renderer/store/chosen-coder';
import { commit } from '../../../renderer/store/commit';
import { addCoder } from '../../../renderer/store/edits/coders';
import { finishBlind, startBlind } from '../../../renderer/store/edits/codings';
import { changeAnnotation } from '../../../renderer/store/edits/change-annotation';
import { annotationsIn } from '../../../renderer/store/seen';
import type { DateSpan } from '../../../shared/dates/date-span';
import { readDate } from '../../../shared/dates/read-date';
import type { Annotation } from '../../../shared/model/annotation';
import { sourceRecord } from '../../fixtures/source-record';
import { libraryOnDisk, type LibraryOnDisk } from '../store/library-on-disk';
import { stored, tag } from '../store/tag';

function date(words: string, reference: string | null = null): DateSpan {
  const result = readDate(words, { reference, coder: 'c' });
  if (!result.ok) throw new Error(result.error.message);
  return result.span;
}

const PUBLISHED = '2016-12-16';
let library: LibraryOnDisk;
let others: Annotation;
beforeEach(async () => {
  library = await libraryOnDisk();
  const source = sourceRecord('s1', { published: date(PUBLISHED) });
  await commit({ label: 'Add a source', changes: [{ table: 'sources', id: 's1', before: null, after: source }] });
  others = await tag();
  await changeAnnotation(others, { about: date('Friday', PUBLISHED) }, 'Date it');
  await chooseCoder((await addCoder('Mori'))!);
});
afterEach(() => library.remove());

it('a publication date on which hidden dates rest is not changed by who codes the source blind, and lists them once that is done', async () => {
  await startBlind('s1');
  expect(await planPublished('s1', date('2016-12-19'))).toMatchObject({ isHeld: true, affected: [] });
  await finishBlind('s1');
  expect(await planPublished('s1', date('2016-12-19'))).toMatchObject({ isHeld: false, affected: [{ words: 'Friday' }] });
});

it('is changed where nothing hidden rests on it', async () => {
  await changeAnnotation((await stored())[0]!, { about: date('1956') }, 'Date it');
  await startBlind('s1');
  expect(await planPublished('s1', date('2016-12-19'))).toMatchObject({ isHeld: false, affected: [] });
});

it('what was set aside is neither seen nor hidden: it does not count', async () => {
  const own = await tag('forty deals');
  await changeAnnotation(
    (await stored()).find(({ id }) => id === others.id)!,
    { setAside: true },
    'Set aside',
  );
  expect(await annotationsIn('s1')).toEqual({ seen: [own], hidden: [] });
  expect(await planPublished('s1', date('2016-12-19'))).toMatchObject({ isHeld: false, affected: [] });
});
