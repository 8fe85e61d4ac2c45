import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../shared/annotations/carry-over';
import { claim } from '../../../shared/annotations/claim';
import { needsLook } from '../../../shared/model/needs-look';
import { Annotation } from '../../../shared/model/annotation';
import { indexText } from '../../../shared/text/find-again';
import { toSelector } from '../../../shared/text/to-selector';

const first =
  'The harbour board met on Friday. It set aside 300 crowns for the quay.\n\nMost captains would agree to that, it said in a note.';
const then = '2026-11-24T10:00:00.000Z';
const now = '2026-11-25T10:00:00.000Z';

const annotationOf = (...words: string[]): Annotation => ({
  id: 'a',
  creator: 'ana',
  created: then,
  modified: then,
  note: 'mine',
  tags: [],
  public: [],
  source: 's',
  version: 'v1',
  selectors: words.map((each) => toSelector(first, { start: first.indexOf(each), end: first.indexOf(each) + each.length })),
  fields: claim.empty(),
  said: null,
  about: null,
});
const carried = (annotation: Annotation, version: string, text: string): Annotation =>
  Annotation.parse(carryOver(annotation, version, indexText(text), now));

describe('an annotation carried over to a new Version', () => {
  it('stands on it where its words were found, with selectors made there', () => {
    const text = `A new first line.\n\n${first}`;
    const annotation = annotationOf('300 crowns', 'would agree');
    const result = carried(annotation, 'v2', text);
    expect(result).toEqual({
      ...annotation,
      modified: now,
      version: 'v2',
      selectors: ['300 crowns', 'would agree'].map((each) =>
        toSelector(text, { start: text.indexOf(each), end: text.indexOf(each) + each.length }),
      ),
      standing: { version: 'v2', state: 'moved', states: ['moved', 'moved'], decision: null },
    });
    expect(needsLook(result)).toBe(false);
  });

  it('is exact where nothing before it changed', () => {
    expect(carried(annotationOf('300 crowns'), 'v2', first.replace('note', 'letter')).standing).toMatchObject({
      state: 'exact',
      states: ['exact'],
    });
  });

  it('has the new text’s own words where only their setting changed', () => {
    const result = carried(annotationOf('met on Friday'), 'v2', first.replace('met on', 'met\non'));
    expect([result.version, result.selectors[0]!.exact, result.standing!.state]).toEqual(['v2', 'met\non Friday', 'moved']);
  });

  it('keeps its Version and its words where one of its passages is not certain, and says how each fared', () => {
    const annotation = annotationOf('met on Friday', '300 crowns', 'Most captains');
    const result = carried(
      annotation,
      'v2',
      first.replace('300', '800').replace('Most captains would agree to that, it said in a note.', ''),
    );
    expect(result).toEqual({
      ...annotation,
      modified: now,
      standing: { version: 'v2', state: 'missing', states: ['exact', 'changed', 'missing'], decision: null },
    });
    expect(needsLook(result)).toBe(true);
  });

  it('left behind, is looked for by its own words in the Version after that', () => {
    const behind = carried(annotationOf('300 crowns'), 'v2', first.replace('300', '800'));
    const further = carried(behind, 'v3', first.replace('300', '900'));
    expect([further.version, further.standing]).toMatchObject(['v1', { version: 'v3', state: 'changed' }]);
    expect(carried(further, 'v4', first)).toMatchObject({ version: 'v4', standing: { version: 'v4', state: 'exact', decision: null } });
  });

  it('kept by a person on its old Version, stays kept until its words are back', () => {
    const behind = carried(annotationOf('300 crowns'), 'v2', first.replace('300', '800'));
    const kept: Annotation = { ...behind, standing: { ...behind.standing!, decision: 'kept' } };
    const further = carried(kept, 'v3', first.replace('300', '900'));
    expect([further.version, further.standing!.decision, needsLook(further)]).toEqual(['v1', 'kept', false]);
    expect(carried(further, 'v4', `News. ${first}`)).toMatchObject({ version: 'v4', standing: { state: 'moved', decision: null } });
  });

  it('accepted by a person on a Version, is looked for by what was accepted', () => {
    const second = first.replace('300', '800');
    const behind = carried(annotationOf('300 crowns'), 'v2', second);
    const at = second.indexOf('800 crowns');
    const accepted: Annotation = {
      ...behind,
      version: 'v2',
      selectors: [toSelector(second, { start: at, end: at + 10 })],
      standing: { ...behind.standing!, decision: 'accepted' },
    };
    expect(carried(accepted, 'v3', second)).toMatchObject({ version: 'v3', standing: { version: 'v3', state: 'exact', decision: null } });
    expect(carried(accepted, 'v3', first)).toMatchObject({ version: 'v2', standing: { version: 'v3', state: 'changed', decision: null } });
  });
});
