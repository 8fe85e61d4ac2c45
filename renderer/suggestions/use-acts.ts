import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import { accept, acceptFigures, currentNow, dismiss, goTo, step, type Around } from './acts';
import { useChoices } from './choices';
import { useSuggesting } from './suggesting';

interface Acting extends Around {
  readonly provide: ProvideCommands;
  /** Goes to the first field of the annotation that is selected. */
  readonly describe: () => void;
}

/** Offers the app what can be done with suggestions just now. */
export function useActs(acting: Acting): void {
  const latest = useRef(acting);
  useLayoutEffect(() => {
    latest.current = acting;
  });
  const { provide } = acting;
  const isOn = useChoices((choices) => choices.isOn);
  const hasAny = useSuggesting(({ items }) => items.length > 0);
  const hasFigures = useSuggesting(({ items }) => items.some(({ kind }) => kind === 'figure'));
  const hasCurrent = useSuggesting(({ current }) => current !== null);
  useEffect(
    () =>
      provide({
        'suggestions.toggle': () => toggle(latest.current),
        'suggestions.next': hasAny ? () => step(1, latest.current) : null,
        'suggestions.previous': hasAny ? () => step(-1, latest.current) : null,
        'suggestions.accept': hasCurrent ? () => acceptCurrent(latest.current) : null,
        'suggestions.edit': hasCurrent ? () => editCurrent(latest.current) : null,
        'suggestions.dismiss': hasCurrent ? () => dismissCurrent(latest.current) : null,
        'suggestions.accept-figures': hasFigures ? () => acceptFigures(latest.current) : null,
      }),
    [provide, isOn, hasAny, hasFigures, hasCurrent],
  );
}

function acceptCurrent(around: Around): void {
  const item = currentNow();
  if (item) accept(item, around);
}

/** Whoever goes to describe an annotation stays with it: no other suggestion takes its place. */
function editCurrent(acting: Acting): void {
  const item = currentNow();
  if (!item || accept(item, acting) === null) return;
  goTo(null);
  acting.describe();
}

function dismissCurrent(around: Around): void {
  const item = currentNow();
  if (item) dismiss(item, around);
}

function toggle({ tell }: Around): void {
  const isOn = !useChoices.getState().isOn;
  useChoices.setState({ isOn });
  tell(isOn ? 'Suggestions are shown.' : 'Suggestions are off. Nothing is looked for, and nothing filled in.');
}
