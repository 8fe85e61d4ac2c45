import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Source, Version } from '../../shared/model/source';
import { dismissedIds, openSuggestions, taggedIn } from '../../shared/suggest/open-suggestions';
import type { Suggested } from '../../shared/suggest/suggested';
import { indexText } from '../../shared/text/find-again';
import type { SourceText } from '../../shared/text/source-text';
import { useActors, useDismissals } from '../store/codebook';
import { useCurrentCoder } from '../store/commit';
import { goTo } from './acts';
import { useChoices } from './choices';
import { findSuggestions } from './find-suggestions';
import type { Found } from './found';
import { none, settle, useSuggesting } from './suggesting';

/** A text that is read. The annotations are those that stand in it. */
export interface Read {
  readonly source: Source;
  readonly version: Version;
  readonly text: SourceText;
  readonly annotations: readonly Annotation[];
}

/**
 * Finds the suggestions of the text on screen, and keeps those that are still open in `useSuggesting` for as long as it is there. It draws nothing: so that
 * what it reckons anew with each annotation is not drawn anew by whoever holds it.
 */
export function KeepSuggestions({ source, version, text, annotations }: Read): null {
  const isOn = useChoices((choices) => choices.isOn);
  const published = source.published?.edtf ?? null;
  const { language } = source;
  const found = useFound(isOn, version.text, text.text, published, language);
  // Tagging a passage comes first: which suggestions it covers may be drawn a moment later.
  const settled = useDeferredValue(annotations);
  const all = typeof found === 'object' ? found.items : nothing;
  const gone = useGone(source.id, text.text, all);
  const tagged = useMemo(() => (all.length > 0 ? taggedIn(text.text, settled) : []), [all, text, settled]);
  const items = useSame(useMemo(() => openSuggestions(all, tagged, gone), [all, tagged, gone]));
  const coder = useCurrentCoder();
  const reading = useMemo(
    () => (typeof found === 'object' && coder ? { text, found: found.suggestions, published, coder } : null),
    [text, found, published, coder],
  );

  useEffect(() => {
    const is = typeof found === 'string' ? found : 'ready';
    useSuggesting.setState({ is, source: source.id, version: version.id, reading, tagged, items });
  }, [found, source.id, version.id, reading, tagged, items]);
  const actors = useActors();
  useEffect(() => useSuggesting.setState({ actors: actors ?? [] }), [actors, version.id]);
  useEffect(settle, [settled, gone]);
  useBackAgain(all, gone);
  useEffect(() => () => useSuggesting.setState(none), [version.id]);
  return null;
}

const nothing: readonly Suggested[] = [];

/** What the worker found, asked again whenever the publication date or the language is another. */
function useFound(
  isOn: boolean,
  sha256: string,
  text: string,
  published: string | null,
  language: string | null,
): Found | 'off' | 'looking' | 'failed' {
  const [answer, setAnswer] = useState<{ of: string; found: Found | 'failed' } | null>(null);
  const of = JSON.stringify([sha256, published, language]);
  useEffect(() => {
    if (!isOn) return undefined;
    return findSuggestions(sha256, { text, published, language }, (found) => setAnswer({ of, found }));
  }, [isOn, of, sha256, text, published, language]);
  if (!isOn) return 'off';
  return answer?.of === of ? answer.found : 'looking';
}

/** The suggestions a person does not want to see again. */
function useGone(source: string, text: string, all: readonly Suggested[]): ReadonlySet<string> {
  const dismissals = useDismissals();
  const index = useMemo(() => indexText(text), [text]);
  return useMemo(() => {
    const own = (dismissals ?? []).filter((dismissal) => dismissal.source === source);
    return dismissedIds(all, own, index);
  }, [dismissals, source, all, index]);
}

/** Goes to a suggestion that is back because its dismissal was undone. */
function useBackAgain(all: readonly Suggested[], gone: ReadonlySet<string>): void {
  const last = useRef({ all, gone });
  useEffect(() => {
    const before = last.current;
    last.current = { all, gone };
    // Of another text, date or language none is back; and undo brings one back, where another coder's reading brings many.
    const [back, ...others] = before.all === all ? [...before.gone].filter((id) => !gone.has(id)) : [];
    if (back !== undefined && others.length === 0) goTo(back);
  }, [all, gone]);
}

/** The very list as before while its members are the same: whoever shows it draws nothing anew. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  if (kept === list) return kept;
  if (kept.length === list.length && kept.every((member, at) => member === list[at])) return kept;
  keep(list);
  return list;
}
