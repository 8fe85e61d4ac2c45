import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { stepTo } from './step-to';
import { Swatch } from './Swatch';
import { useOnLeave } from './use-on-leave';
import { useTyped } from './use-typed';
import './Field.css';
import './SuggestField.css';

/** One thing that the field may be filled with. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** Small print beside it: what tells it from others of that name. */
  readonly small?: string | undefined;
  /** It is what the words typed mean: Enter takes it. At most one of a list is. */
  readonly isMeant?: boolean;
  /** The name of a codebook colour. */
  readonly colour?: string | null;
}

export interface SuggestFieldProps {
  label: string;
  value: string;
  /** What the words typed so far may mean, the best first. Called while the list is open, also with no words. */
  suggest: (words: string) => readonly Suggestion[];
  /** A suggestion was taken: by Enter, by a click, or by leaving the field with words that mean it. `words` are those typed until then. */
  onChoose: (suggestion: Suggestion, words: string) => void;
  /** Words that mean none of the suggestions were left in the field, or taken out of it. */
  onCommit: (words: string) => void;
  onInput?: (words: string) => void;
  /** The field is empty again once something was taken: it adds to a list. */
  isAdding?: boolean;
  /** A comma ends the words, as Enter does. */
  commas?: boolean;
  placeholder?: string;
  description?: ReactNode;
  error?: string | null | undefined;
  isLabelHidden?: boolean;
  autoFocus?: boolean;
  first?: boolean;
}

/**
 * A field with a list of what its words may mean. Arrows go through the list, Enter or Tab takes the row marked, else the words as they are;
 * Esc brings back what stood there.
 */
export function SuggestField(props: SuggestFieldProps) {
  const { label, value, suggest, onChoose, onCommit, onInput, isAdding, commas, description, error, isLabelHidden, first } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { typed, setTyped, settle, isSettled } = useTyped(value);
  const [isOpen, setOpen] = useState(false);
  /** The row that arrows went to; null while none was. */
  const [row, setRow] = useState<number | null>(null);

  const isDirty = typed !== value;
  const shown = isOpen ? suggest(isDirty ? typed : '') : [];
  const meant = isDirty ? shown.findIndex(({ isMeant }) => isMeant) : -1;
  const active = row ?? meant;
  const close = () => {
    setOpen(false);
    setRow(null);
  };
  const put = (words: string) => {
    settle(words);
    setTyped(words);
    onInput?.(words);
    close();
  };
  const take = (suggestion: Suggestion) => {
    put(isAdding ? '' : suggestion.label);
    onChoose(suggestion, isDirty ? typed : '');
  };
  /** `chosen`: the row that arrows went to counts as well as what the words mean. */
  const accept = (chosen: boolean) => {
    const suggestion = chosen && row !== null ? shown[row] : isDirty ? suggest(typed).find(({ isMeant }) => isMeant) : undefined;
    if (suggestion) return take(suggestion);
    close();
    // What was just left to be stored is not left a second time while it is on its way.
    if (!isDirty || isSettled(typed)) return;
    if (isAdding) put('');
    else settle(typed);
    onCommit(typed);
  };
  useOnLeave(() => {
    if (isDirty && !isSettled(typed)) accept(false);
  });
  const change = (words: string) => {
    setTyped(words);
    setOpen(true);
    setRow(null);
    onInput?.(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === 'Enter' || (commas && key === ',' && typed.trim())) {
      event.preventDefault();
      accept(true);
    } else if (key === 'Tab') {
      if (isOpen || isDirty) accept(true);
    } else if (key === 'Escape' && (isOpen || isDirty)) {
      event.stopPropagation();
      put(value);
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else if (row !== null) setRow(stepTo(key, row, shown.length, 8));
      // The first arrow goes to the best row, or on from it where Enter would take it anyway.
      else setRow(key === 'ArrowUp' ? shown.length - 1 : Math.min(meant === 0 ? 1 : 0, shown.length - 1));
    }
  };
  const optionId = (at: number) => `${id}-${at}`;
  return (
    <div className="ui-field ui-suggest" data-dirty={isDirty || undefined}>
      <label className={isLabelHidden ? 'ui-visually-hidden' : 'ui-label'} htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        className="ui-input"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={shown.length > 0 ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown[active] ? optionId(active) : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={[description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
        autoComplete="off"
        placeholder={props.placeholder}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where a person has just asked for this field
        autoFocus={props.autoFocus ?? false}
        value={typed}
        data-first-field={first ? '' : undefined}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => accept(false)}
      />
      {shown.length > 0 && (
        <SuggestionList id={`${id}-list`} label={label} input={input} shown={shown} active={active} optionId={optionId} onTake={take} />
      )}
      {description && (
        <span id={`${id}-about`} className="ui-description">
          {description}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="ui-error">
          {error}
        </span>
      )}
    </div>
  );
}

interface ListProps {
  id: string;
  label: string;
  input: RefObject<HTMLInputElement | null>;
  shown: readonly Suggestion[];
  active: number;
  optionId: (at: number) => string;
  onTake: (suggestion: Suggestion) => void;
}

/** The list stands above everything else, beneath its field or, where there is more room, over it. */
function SuggestionList({ id, label, input, shown, active, optionId, onTake }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current!;
    element.showPopover();
    const place = () => input.current && putBeside(element, input.current);
    place();
    addEventListener('scroll', place, true);
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
    };
  }, [input]);
  useLayoutEffect(() => {
    if (input.current) putBeside(list.current!, input.current);
  }, [input, shown]);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active, shown]);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the field has the focus, as a combobox's does
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      popover="manual"
      className="ui-suggestions"
      // A press on the list or its scroll bar leaves the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.map((suggestion, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
        <div
          key={suggestion.id}
          id={optionId(at)}
          role="option"
          aria-selected={at === active}
          className="ui-suggestion"
          onClick={() => onTake(suggestion)}
        >
          {suggestion.colour && <Swatch colour={suggestion.colour} />}
          <span className="ui-suggestion-label">{suggestion.label}</span>
          {suggestion.small && <span className="ui-suggestion-small">{suggestion.small}</span>}
        </div>
      ))}
    </div>
  );
}

const GAP = 2;
const LEAST_WIDTH = 240;
const MOST_HEIGHT = 264;

function putBeside(list: HTMLElement, input: HTMLElement): void {
  const field = input.getBoundingClientRect();
  const below = innerHeight - field.bottom - 2 * GAP;
  const above = field.top - 2 * GAP;
  const isBelow = below >= Math.min(list.scrollHeight, MOST_HEIGHT) || below >= above;
  const width = Math.min(innerWidth - 2 * GAP, Math.max(LEAST_WIDTH, field.width));
  list.style.width = `${width}px`;
  list.style.maxHeight = `${Math.min(MOST_HEIGHT, isBelow ? below : above)}px`;
  list.style.left = `${Math.max(GAP, Math.min(field.left, innerWidth - width - GAP))}px`;
  list.style.top = isBelow ? `${field.bottom + GAP}px` : 'auto';
  list.style.bottom = isBelow ? 'auto' : `${innerHeight - field.top + GAP}px`;
}
