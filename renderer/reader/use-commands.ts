import { useEffect } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { PartField } from '../../shared/annotations/parts';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { Tool } from './Toolbar';
import { kinds } from '../../shared/annotations/index';

/** What may be done just now: null where there is nothing to do it to. */
export interface Doing {
  readonly tag: ((kind: Kind) => void) | null;
  /** Adds the selected words to the annotation that was selected before them. */
  readonly addPassage: (() => void) | null;
  /** Marks the selected words of that annotation's passages. */
  readonly mark: ((field: PartField) => void) | null;
  readonly place: (() => void) | null;
  readonly evidence: (() => void) | null;
  readonly describe: (() => void) | null;
  readonly remove: (() => void) | null;
  readonly nextOverlap: (() => void) | null;
}

/** Offers the reader's commands to the app for as long as they can be done. */
export function useCommands(provide: ProvideCommands, doing: Doing): void {
  useEffect(() => {
    const { tag, mark } = doing;
    return provide({
      'annotate.claim': tag && (() => tag('claim')),
      'annotate.position': tag && (() => tag('position')),
      'annotate.figure': tag && (() => tag('figure')),
      'annotate.add-passage': doing.addPassage,
      'annotate.cue': mark && (() => mark('cue')),
      'annotate.content': mark && (() => mark('content')),
      'annotate.place': doing.place,
      'annotate.evidence': doing.evidence,
      'annotate.describe': doing.describe,
      'annotate.remove': doing.remove,
      'annotate.next-overlap': doing.nextOverlap,
    });
  }, [provide, doing]);
}

const kindTools = [
  ['claim', 'annotate.claim'],
  ['position', 'annotate.position'],
  ['figure', 'annotate.figure'],
] as const;

/** The toolbar's buttons: the three kinds for words or for the selected annotation, and what else can be done with that one. */
export function toolsFor(doing: Doing, chosen: Annotation | null, isPlaced: boolean): Tool[][] {
  const { tag, addPassage, mark, place, evidence, remove } = doing;
  if (!tag) return [];
  const tags = kindTools.map(([kind, command]) => ({
    command,
    kind,
    label: kinds[kind].label,
    run: () => tag(kind),
    ...(chosen && { isPressed: chosen.fields.kind === kind }),
  }));
  const toChosen: Tool[] = [
    ...(addPassage ? [{ command: 'annotate.add-passage' as const, label: 'Add', run: addPassage }] : []),
    ...(mark ? [{ command: 'annotate.cue' as const, label: 'Cue', run: () => mark('cue') }] : []),
    ...(mark ? [{ command: 'annotate.content' as const, label: 'Content', run: () => mark('content') }] : []),
  ];
  if (!chosen || !place || !evidence || !remove) return toChosen.length > 0 ? [tags, toChosen] : [tags];
  return [
    tags,
    [
      { command: 'annotate.place', label: isPlaced ? 'Placed' : 'Place', run: place },
      { command: 'annotate.evidence', label: 'Evidence', run: evidence },
      { command: 'annotate.remove', label: 'Remove', run: remove },
    ],
  ];
}
