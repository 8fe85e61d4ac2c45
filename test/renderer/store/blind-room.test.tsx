import 'fake-indexeddb/auto';
import { parseHTML } from 'linkedom';
import { useEffect } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAnnotations, useCoded } from '../../../renderer/store/annotations';
import { chooseCoder } from '../../../renderer/store/chosen-coder';
import { useDismissals, useLinks } from '../../../renderer/store/codebook';
import { commit, currentCoder } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { adjudicate } from '../../../renderer/store/edits/adjudicate';
import { addCoder } from '../../../renderer/store/edits/coders';
import { finishBlind, startBlind } from '../../../renderer/store/edits/codings';
import { newRecord } from '../../../renderer/store/edits/new-record';
import { useEvents } from '../../../renderer/store/events';
import type { Annotation } from '../../../shared/model/annotation';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag } from './tag';

let library: LibraryOnDisk;
let root: Root;
let shown: Record<'annotations' | 'events' | 'links' | 'dismissals', string[] | undefined> & { coded: number | undefined };

/** What every room is shown, in words. */
function Room({ timeline }: { timeline: string }) {
  const annotations = useAnnotations();
  const events = useEvents(timeline);
  const links = useLinks();
  const dismissals = useDismissals();
  const coded = useCoded();
  useEffect(() => {
    shown = {
      annotations: annotations?.map(({ selectors }) => selectors[0]!.exact).sort(),
      events: events?.map(({ title }) => title).sort(),
      links: links?.map(({ relation }) => relation).sort(),
      dismissals: dismissals?.map(({ selector }) => selector.exact).sort(),
      coded: coded?.length,
    };
  });
  return null;
}

const record = () => {
  const { id, creator, created, modified } = newRecord();
  return { id, creator, created, modified };
};
const dismiss = async (exact: string): Promise<void> => {
  const selector = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  const after = { ...record(), source: 's1', suggestion: 'date' as const, selector };
  await commit({ label: 'Dismiss', changes: [{ table: 'dismissals', id: after.id, before: null, after }] });
};
const link = async (from: Annotation, to: Annotation): Promise<void> => {
  const after = { ...record(), from: from.id, to: to.id, relation: 'supports' as const, note: '' };
  await commit({ label: 'Link', changes: [{ table: 'links', id: after.id, before: null, after }] });
};
const move = async (annotation: Annotation, source: string): Promise<void> => {
  const before = (await store().annotations.get(annotation.id))!;
  const after = { ...before, source, modified: new Date(Date.parse(before.modified) + 1).toISOString() };
  await commit({ label: 'Elsewhere', changes: [{ table: 'annotations', id: before.id, before, after }] });
};

beforeEach(async () => {
  const { window, document } = parseHTML('<html><body></body></html>');
  Object.assign(window, { location: { protocol: 'app:' } });
  for (const [name, value] of Object.entries({ window, document, navigator: window.navigator })) vi.stubGlobal(name, value);
  vi.stubGlobal('reportError', (error: unknown) => console.error(error));
  library = await libraryOnDisk();
  const { createRoot } = await import('react-dom/client');
  root = createRoot(document.body);
});
afterEach(async () => {
  root.unmount();
  await library.remove();
});

test('while a source is coded blind its coder is shown nothing of the others there, and all of it elsewhere', async () => {
  const first = currentCoder();
  const here = await tag('eighty deals');
  const elsewhere = await tag('forty deals');
  await move(elsewhere, 's2');
  await addEvent({ timeline: null, title: 'Here', when: null, evidence: [here.id] });
  const timeline = (await store().timelines.toArray())[0]!.id;
  await addEvent({ timeline, title: 'Both', when: null, evidence: [here.id, elsewhere.id] });
  await addEvent({ timeline, title: 'By hand', when: null, evidence: [] });
  await link(here, elsewhere);
  await dismiss('on Friday');
  const everything = {
    annotations: ['eighty deals', 'forty deals'],
    events: ['Both', 'By hand', 'Here'],
    links: ['supports'],
    dismissals: ['on Friday'],
  };
  root.render(<Room timeline={timeline} />);
  await vi.waitFor(() => expect(shown).toMatchObject(everything));

  const second = (await addCoder('Mori'))!;
  await chooseCoder(second);
  await startBlind('s1');
  const own = { annotations: ['forty deals'], events: ['Both', 'By hand'], links: [], dismissals: [] };
  await vi.waitFor(() => expect(shown).toMatchObject(own));
  await tag('ninety deals');
  await dismiss('on Monday');
  await vi.waitFor(() => expect(shown).toMatchObject({ annotations: ['forty deals', 'ninety deals'], dismissals: ['on Monday'] }));

  await chooseCoder(first);
  await vi.waitFor(() =>
    expect(shown).toMatchObject({ annotations: ['eighty deals', 'forty deals', 'ninety deals'], links: ['supports'] }),
  );
  await chooseCoder(second);
  await vi.waitFor(() => expect(shown.annotations).toEqual(['forty deals', 'ninety deals']));
  await finishBlind('s1');
  await vi.waitFor(() =>
    expect(shown).toMatchObject({
      ...everything,
      annotations: ['eighty deals', 'forty deals', 'ninety deals'],
      dismissals: ['on Friday', 'on Monday'],
    }),
  );
});

test('what was set aside is shown in the comparison only', async () => {
  const [a, b] = [await tag('eighty deals'), await tag('forty deals')];
  root.render(<Room timeline="none" />);
  await vi.waitFor(() => expect(shown).toMatchObject({ annotations: ['eighty deals', 'forty deals'], coded: 2 }));
  await adjudicate({ of: [a.id, b.id], keep: [a.id], label: 'Keep one' });
  await vi.waitFor(() => expect(shown).toMatchObject({ annotations: ['eighty deals'], coded: 2 }));
});
