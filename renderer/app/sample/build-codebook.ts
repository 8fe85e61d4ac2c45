import type { DateSpan } from '../../../shared/dates/date-span';
import type { KindFields, Voice } from '../../../shared/model/annotation';
import type { Actor, Issue, Tag } from '../../../shared/model/codebook';
import type { Id } from '../../../shared/model/record';
import { sampleActors, sampleIssues, sampleTags } from './sample-codebook';

interface Stamp {
  readonly id: Id;
  readonly creator: Id;
  readonly created: string;
  readonly modified: string;
}

/** The codebook that comes with the sample. */
export interface SampleCodebook {
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  readonly tags: readonly Tag[];
}

/** The sample's actors, issues and tags; `stamp` begins a record, `dated` reads a term. */
export function buildCodebook(stamp: () => Stamp, dated: (edtf: string) => DateSpan): SampleCodebook {
  const actors = sampleActors.map(({ name, type, nativeName = null, aliases, offices = [] }): Actor => ({
    ...stamp(),
    note: '',
    tags: [],
    public: [],
    type,
    name,
    nativeName,
    aliases: [...aliases],
    offices: offices.map(({ title, organisation, term }) => ({ title, organisation, term: dated(term) })),
    colour: null,
    source: null,
  }));
  const ids = new Map<string, Id>();
  const issues = sampleIssues.map(({ name, parent }, order): Issue => {
    const made = stamp();
    ids.set(name, made.id);
    return { ...made, name, parent: (parent && ids.get(parent)) ?? null, order, colour: null, guidelines: '' };
  });
  const tags = sampleTags.map((tag): Tag => ({ ...stamp(), ...tag }));
  return { actors, issues, tags };
}

/** The fields of an annotation with its voices and its public figure linked to the actors of their names. */
export function withActors(fields: KindFields, actors: readonly Actor[]): KindFields {
  const idOf = (name: string | null): Id | null => actors.find((actor) => actor.name === name)?.id ?? null;
  const linked = (voices: readonly Voice[]): Voice[] => voices.map((voice) => ({ ...voice, actor: idOf(voice.name) }));
  if (fields.kind === 'position') return { ...fields, holders: linked(fields.holders) };
  if (fields.kind === 'figure' && fields.variant === 'person') return { ...fields, actor: idOf(fields.name) };
  return { ...fields, speakers: linked(fields.speakers) };
}
