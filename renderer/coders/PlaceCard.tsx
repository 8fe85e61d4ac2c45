import { memo, useMemo } from 'react';
import { areAlike, type ComparedField, comparedFields, type FieldNames } from '../../shared/agreement/compared-fields';
import { choosable, takeFields } from '../../shared/agreement/take-fields';
import { kinds } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import { counted, numbered } from '../../shared/text/counted';
import type { Verdict } from '../store/edits/adjudicate';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { Pill } from '../ui/Pill';
import { CoderSide } from './CoderSide';
import { canTake } from './same-coding';
import type { Place } from './passes';
import { TakeFields } from './TakeFields';
import { keepBoth, keepOne, outcomeWords, putTogether, type Names } from './verdicts';
import { WordsBetween } from './WordsBetween';

export interface PlaceCardProps {
  place: Place;
  /** Which of them it is, from 1. */
  number: number;
  text: string;
  names: Names;
  fieldNames: FieldNames;
  isCurrent: boolean;
  isTaking: boolean;
  onVerdict: (place: Place, verdict: Verdict) => void;
  onCurrent: (place: Place) => void;
  onTaking: (place: Place, isTaking: boolean) => void;
}

/** One place of the comparison: the first coder's, the text, the second coder's; and below it what can be decided. */
export const PlaceCard = memo(function PlaceCard(props: PlaceCardProps) {
  const { place, number, text, names, fieldNames, isCurrent, isTaking, onVerdict, onCurrent, onTaking } = props;
  const { a, b, outcome } = place;
  const fields = useMemo(
    () => (a && b ? comparedFields(a, b, fieldNames) : comparedFields((a ?? b)!, (a ?? b)!, fieldNames)),
    [a, b, fieldNames],
  );
  const differing = a && b ? fields.filter(({ isSame }) => !isSame) : [];
  const isAside = (side: 'first' | 'second'): boolean => outcome !== 'open' && outcome !== 'both' && outcome !== side;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- coming to a place by Tab or by mouse makes it the current one
    <li
      className="comparison-place"
      data-place={place.key}
      data-outcome={outcome}
      aria-current={isCurrent || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the current place takes the keys that decide on it
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${numbered(number)}. ${summary(place, differing.length)}`}
      onFocus={() => onCurrent(place)}
    >
      <header className="comparison-place-head">
        <b>{numbered(number)}</b>
        <span>{summary(place, differing.length)}</span>
        <Pill tone={outcome === 'open' ? 'quiet' : 'ok'}>{outcomeWords(place, outcome, names)}</Pill>
      </header>
      <div className="comparison-sides">
        <CoderSide name={names[0]} annotation={a} side="a" fields={fields} isAside={isAside('first')} />
        <WordsBetween text={text} a={a} b={b} names={names} />
        <CoderSide name={names[1]} annotation={b} side="b" fields={fields} isAside={isAside('second')} />
      </div>
      {place.made && <Made made={place.made} differing={differing} fieldNames={fieldNames} />}
      {isTaking && a && b ? (
        <TakeFields
          names={names}
          fields={choosable(differing)}
          onTake={(choices) => onVerdict(place, putTogether(place, takeFields(a, b, choices), names))}
          onCancel={() => onTaking(place, false)}
        />
      ) : (
        isCurrent && <Acts {...props} />
      )}
    </li>
  );
});

interface MadeProps {
  made: Annotation;
  differing: readonly ComparedField[];
  fieldNames: FieldNames;
}

/** What was taken of each field in which the two differ. */
function Made({ made, differing, fieldNames }: MadeProps) {
  const values = new Map(comparedFields(made, made, fieldNames).map(({ id, a }) => [id, a]));
  return (
    <dl className="comparison-made">
      {differing.map(({ id, label }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{values.get(id) ?? <i>none stated</i>}</dd>
        </div>
      ))}
    </dl>
  );
}

function summary({ a, b }: Place, differing: number): string {
  if (!a || !b) return `${kinds[(a ?? b)!.fields.kind].label}, marked by one coder only`;
  if (!areAlike(a.fields, b.fields)) return 'Different kinds';
  return `${kinds[a.fields.kind].label}, ${differing === 0 ? 'coded the same' : counted(differing, 'field differs', 'fields differ')}`;
}

/** What can be decided here, each by its key too. */
function Acts({ place, names, fieldNames, onVerdict, onTaking }: PlaceCardProps) {
  const { a, b } = place;
  const [first, second] = [useKeysOf('comparison.keep-first'), useKeysOf('comparison.keep-second')];
  const [both, field] = [useKeysOf('comparison.keep-both'), useKeysOf('comparison.take-fields')];
  if (!a || !b) {
    const has = a ? 'a' : 'b';
    const lacks = a ? 'b' : 'a';
    return (
      <div className="comparison-acts">
        <Button keys={a ? first : second} onPress={() => onVerdict(place, keepOne(place, has, names))}>
          Keep
        </Button>
        <Button keys={a ? second : first} onPress={() => onVerdict(place, keepOne(place, lacks, names))}>
          Set aside
        </Button>
      </div>
    );
  }
  return (
    <div className="comparison-acts">
      <Button keys={first} onPress={() => onVerdict(place, keepOne(place, 'a', names))}>
        Keep {names[0]}’s
      </Button>
      <Button keys={second} onPress={() => onVerdict(place, keepOne(place, 'b', names))}>
        Keep {names[1]}’s
      </Button>
      <Button keys={both} onPress={() => onVerdict(place, keepBoth(place, names))}>
        Keep both
      </Button>
      {canTake(place, fieldNames) && (
        <Button keys={field} onPress={() => onTaking(place, true)}>
          Field by field…
        </Button>
      )}
    </div>
  );
}
