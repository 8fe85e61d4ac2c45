import type { ProvideCommands } from '../../shared/commands';
import type { PartField } from '../../shared/annotations/parts';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source, Version } from '../../shared/model/source';
import type { Selector } from '../../shared/text/selector';
import type { Passage, SourceText } from '../../shared/text/source-text';
import type { SuggestedMarks } from './suggested-marks';

export interface ReaderProps {
  source: Source;
  /** The version shown. A Reader shows one for as long as it lives: give it the version's id as its key. */
  version: Version;
  text: SourceText;
  annotations: readonly Annotation[];
  /** The annotations that are evidence of an event on the timeline. */
  placed: ReadonlySet<Id>;
  selected: Id | null;
  onSelect: (id: Id | null) => void;
  onTag: (kind: Kind, selectors: Selector[]) => void;
  onChangeKind: (annotation: Annotation, kind: Kind) => void;
  onPlace: (id: Id) => void;
  onEvidence: (id: Id) => void;
  onDescribe: (id: Id) => void;
  onRemove: (annotation: Annotation) => void;
  /** Adds a passage to an annotation, as its last one. */
  onAddPassage: (annotation: Annotation, selector: Selector) => void;
  /** Marks words of an annotation's passages, a stretch of the text, as its cue or its content. */
  onMark: (annotation: Annotation, field: PartField, words: Passage) => void;
  /** Changes the first passage of an annotation: `change` gets it as it stands when its turn comes, and gives null to leave it. */
  onChangeRange: (annotation: Annotation, change: (now: Selector) => Selector | null) => void;
  /** Where the caret is, as an offset into the text, whenever it has moved. */
  onCaret?: ((offset: number) => void) | undefined;
  /** A passage to go to and select, once for each object; null where none is. */
  goTo?: Passage | null | undefined;
  /** The passage was gone to. */
  onWent?: (() => void) | undefined;
  /** Words that are suggested, and the ones a person is at; they are underlined, quietly. */
  suggested?: SuggestedMarks | undefined;
  provide: ProvideCommands;
  /** Size of the reading text, px. */
  textSize: number;
}
