import { Annotation, type CheckingStatus, type KindFields, type Stance, type Voice } from '../model/annotation';
import { foldName } from '../model/actor-names';
import type { Id } from '../model/record';
import { retagged, type TagChange } from '../model/retagged';
import { voiceFieldOf, voicesOf } from './holder';

/** Who speaks or holds from now on: added to those who are there, or in their place. */
export interface VoiceChange {
  readonly name: string;
  /** The Actor, where it is one of the codebook's; else the name alone. */
  readonly actor: Id | null;
  /** Names the Actor goes by, folded: a voice that is worded so already is told to be them, and keeps its words. */
  readonly names: readonly string[];
  readonly how: 'add' | 'instead';
}

/** One change to several annotations. What is absent stays as it is; null takes a value away. */
export interface AnnotationChange extends TagChange {
  readonly checking?: CheckingStatus;
  readonly stance?: Stance | null;
  readonly issue?: string | null;
  readonly voice?: VoiceChange;
  /** Fields that exports may carry from now on, and that they may not; `voices` stands for speakers and holders alike. */
  readonly makePublic?: readonly string[];
  readonly makePrivate?: readonly string[];
}

const MOST_VOICES = 50;

/**
 * An annotation as the change makes it; the very same where it changes nothing, or would make it more than a record has room for: nothing is cut off. What
 * its kind has no field for is passed by.
 */
export function changedBy(change: AnnotationChange, annotation: Annotation): Annotation {
  const next = asked(change, annotation);
  return next !== annotation && hasRoom(next) ? next : annotation;
}

/** How many of the annotations a change changes, and how many stay as they are because they have no room for it. */
export function previewOf(change: AnnotationChange, annotations: readonly Annotation[]): { changing: number; full: number } {
  const others = annotations.map((annotation) => asked(change, annotation)).filter((next, at) => next !== annotations[at]);
  const changing = others.filter(hasRoom).length;
  return { changing, full: others.length - changing };
}

function asked(change: AnnotationChange, annotation: Annotation): Annotation {
  const next: Annotation = {
    ...annotation,
    tags: retagged(change, annotation.tags),
    public: published(change, annotation),
    fields: refielded(change, annotation.fields),
  };
  return JSON.stringify(next) === JSON.stringify(annotation) ? annotation : next;
}

const { tags: roomForTags, public: roomForPublic } = Annotation.shape;
const hasRoom = ({ tags, public: open, fields }: Annotation): boolean =>
  roomForTags.safeParse(tags).success && roomForPublic.safeParse(open).success && voicesOf(fields).length <= MOST_VOICES;

function published({ makePublic = [], makePrivate = [] }: AnnotationChange, { public: fields, fields: of }: Annotation): string[] {
  const named = (names: readonly string[]) => names.flatMap((name) => (name === 'voices' ? voiceNames(of) : name));
  const gone = new Set(named(makePrivate));
  return [...new Set([...fields.filter((field) => !gone.has(field)), ...named(makePublic)])];
}

const voiceNames = (fields: KindFields): string[] =>
  'holders' in fields ? ['holders', 'onBehalfOf'] : 'speakers' in fields ? ['speakers'] : [];

function refielded({ checking, stance, issue, voice }: AnnotationChange, fields: KindFields): KindFields {
  const next = voice && ('speakers' in fields || 'holders' in fields) ? revoiced(voice, fields) : fields;
  if (next.kind === 'claim') return checking === undefined ? next : { ...next, checking };
  if (next.kind !== 'position') return next;
  return { ...next, ...(stance === undefined ? {} : { stance }), ...(issue === undefined ? {} : { issue }) };
}

function revoiced(change: VoiceChange, fields: KindFields): KindFields {
  const voices = voicesOf(fields);
  const isThem = ({ name, actor, unnamed }: Voice) =>
    !unnamed && (actor === null ? change.names.includes(foldName(name)) : actor === change.actor);
  const known = voices.filter(isThem).map((voice) => ({ ...voice, actor: change.actor ?? voice.actor }));
  const others = change.how === 'instead' ? [] : voices.filter((voice) => !isThem(voice));
  const them = known.length > 0 ? known : [{ name: change.name, role: null, unnamed: false, actor: change.actor }];
  // Those who were there keep their places.
  const next =
    change.how === 'add' && known.length > 0 ? voices.map((voice) => (isThem(voice) ? known.shift()! : voice)) : [...others, ...them];
  return { ...fields, [voiceFieldOf(fields)]: next };
}
