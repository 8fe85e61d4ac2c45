import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { acceptanceOf, type Tagged } from '../../shared/suggest/acceptance';
import { toDateSpan } from '../../shared/suggest/date-spans';
import { ruleName, type Draft } from '../../shared/suggest/draft';
import { openSuggestions } from '../../shared/suggest/open-suggestions';
import type { Reading } from '../../shared/suggest/reading';
import type { Suggested } from '../../shared/suggest/suggested';
import { counted } from '../../shared/text/counted';
import { isPassage } from '../../shared/text/passage';
import { toSelector } from '../../shared/text/to-selector';
import { showAtOnce } from '../store/annotations';
import { acceptDate, type AcceptedDate } from '../store/edits/accept-date';
import { newAnnotation } from '../store/edits/add-annotation';
import { addAllTagged, addTagged } from '../store/edits/add-tagged';
import { dismissSuggestion } from '../store/edits/dismissals';
import { withActors } from '../store/edits/voice-actors';
import { inTurn } from '../store/turn';
import { useChoices } from './choices';
import { nextToDo, stepFrom, stopsOf } from './stops';
import { leave, useSuggesting, type Suggesting } from './suggesting';

/** What the acts need of the app. */
export interface Around {
  /** Where the reading caret stands. */
  readonly caret: () => number;
  /** Null where there is nothing to say: what was said before is over. */
  readonly tell: (words: string | null) => void;
  readonly select: (annotation: Id) => void;
}

type Ready = Suggesting & { readonly reading: Reading; readonly source: Id; readonly version: Id };

const isReady = (now: Suggesting): now is Ready => now.reading !== null && now.source !== null && now.version !== null;

/** The suggestions on screen just now. */
const shownNow = (now: Suggesting): readonly Suggested[] => stopsOf(now.items, now.leaving, useChoices.getState().shown);

/** The suggestion a person is at. */
export function currentNow(): Suggested | null {
  const now = useSuggesting.getState();
  return shownNow(now).find(({ id }) => id === now.current) ?? null;
}

export const goTo = (id: string | null): void => useSuggesting.setState({ current: id, made: null });

/** Goes to the next or the one before; says where there is none. */
export function step(direction: 1 | -1, { caret, tell }: Around): void {
  const now = useSuggesting.getState();
  const next = stepFrom(shownNow(now), now.current, caret(), direction);
  if (!next) return tell(direction === 1 ? 'No suggestion below.' : 'No suggestion above.');
  goTo(next.id);
  tell(null);
}

/** The annotation a draft makes, not in the store yet. Throws where a rule gave a range that is no passage: a defect of ours. */
function annotationOf({ passage, fields, said, about, unresolved, rules }: Draft, now: Ready): Annotation {
  const { text } = now.reading.text;
  if (!isPassage(text, passage)) throw new Error('A suggestion is no passage of its text.');
  const { source, version } = now;
  return {
    ...newAnnotation({ source, version, selectors: [toSelector(text, passage)], fields: withActors(fields, now.actors) }),
    said,
    about,
    ...(Object.keys(unresolved).length > 0 ? { unresolved } : {}),
    suggestedBy: rules.slice(0, 50),
  };
}

/** Accepts a suggestion as one Edit, and gives the annotation it made or dated; null where there was nothing to accept. Goes on to the next one in any case. */
export function accept(item: Suggested, around: Around): Id | null {
  const now = useSuggesting.getState();
  if (!isReady(now)) return null;
  const acceptance = acceptanceOf(item, now.reading, now.tagged);
  if (acceptance.act === 'nothing') {
    around.tell(`There is no date to accept. ${acceptance.reason}`);
    useSuggesting.setState({ current: nextToDo(shownNow(now), item, now.reading, now.tagged)?.id ?? null });
    return null;
  }
  if (acceptance.act === 'date') {
    const { annotation, clock, date } = acceptance;
    const span = toDateSpan(date, now.reading);
    const dated = { clock, span, words: date.text, rule: ruleName('date', date.rule) };
    leave(
      item.id,
      inTurn(() => acceptDate(annotation, dated)),
    );
    return goneOn(item, now, around, annotation.id, withDate(now.tagged, annotation, dated));
  }
  const annotation = annotationOf(acceptance.draft, now);
  showAtOnce(
    annotation,
    inTurn(() => addTagged(annotation, `Accept ${annotation.fields.kind}`)),
  );
  return goneOn(item, now, around, annotation.id, [...now.tagged, { ...acceptance.draft.passage, annotation }]);
}

/** The annotations as they will stand once one of them is dated: other dates in it may then have nothing left to date. */
const withDate = (tagged: readonly Tagged[], { id }: Annotation, { clock, span, words }: AcceptedDate): Tagged[] =>
  tagged.map((each) => {
    if (each.annotation.id !== id) return each;
    const unresolved = span ? each.annotation.unresolved : { ...each.annotation.unresolved, [clock]: words };
    return { ...each, annotation: { ...each.annotation, [clock]: span, ...(unresolved ? { unresolved } : {}) } };
  });

function goneOn(item: Suggested, now: Ready, { select, tell }: Around, made: Id, tagged: readonly Tagged[]): Id {
  const next = nextToDo(shownNow(now), item, now.reading, tagged);
  useSuggesting.setState({ current: next?.id ?? null, made });
  select(made);
  tell(null);
  return made;
}

/** Remembers that a suggestion is not wanted, and goes on to the next one. */
export function dismiss(item: Suggested, { tell }: Around): void {
  const now = useSuggesting.getState();
  if (!isReady(now)) return;
  const selector = toSelector(now.reading.text.text, item);
  const { source } = now;
  const next = nextToDo(shownNow(now), item, now.reading, now.tagged);
  leave(
    item.id,
    inTurn(() => dismissSuggestion({ source, suggestion: item.kind, selector })),
  );
  useSuggesting.setState({ current: next?.id ?? null });
  tell(null);
}

/** Accepts every figure that is suggested, as one Edit. Statements are never accepted but one by one. */
export function acceptFigures({ tell }: Around): void {
  const now = useSuggesting.getState();
  if (!isReady(now)) return;
  const figures = openSuggestions(now.items, now.tagged, new Set(now.leaving.keys())).filter(({ kind }) => kind === 'figure');
  const made = figures.flatMap((item) => {
    const acceptance = acceptanceOf(item, now.reading, now.tagged);
    return acceptance.act === 'annotate' ? [annotationOf(acceptance.draft, now)] : [];
  });
  if (made.length === 0) return tell('No figure is suggested here.');
  const kept = inTurn(() => addAllTagged(made, `Accept ${counted(made.length, 'figure', 'figures')}`));
  for (const annotation of made) showAtOnce(annotation, kept);
  tell(`${counted(made.length, 'figure', 'figures')} accepted. Undo takes them back together.`);
}
