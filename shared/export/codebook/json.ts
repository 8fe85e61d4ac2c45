import { z } from 'zod';
import { kinds } from '../../annotations/index';
import { Kind } from '../../model/annotation';
import { ActorType, Colour, Office, OwnFieldOn, OwnFieldType } from '../../model/codebook';
import { Id } from '../../model/record';
import { issueKey } from '../../model/issue-names';
import { treeLines } from '../../model/tree';
import type { CodebookContent, CodebookFormat } from './format';
import { commonLosses, namedActors, publicNote } from './losses';

const coded = { colour: Colour.nullable(), guidelines: z.string(), uses: z.int().min(0) };

/** What a codebook in JSON holds. A part that was left out is null; `losses` says so in words. */
export const CodebookFile = z.strictObject({
  format: z.literal('dateline-codebook'),
  version: z.literal(1),
  app: z.string(),
  madeAt: z.iso.datetime(),
  guidelines: z.string(),
  kinds: z.array(
    z.strictObject({
      kind: Kind,
      label: z.string(),
      guidelines: z.string(),
      fields: z.array(z.strictObject({ id: z.string(), label: z.string(), type: z.string(), options: z.array(z.string()) })),
    }),
  ),
  ownFields: z.array(
    z.strictObject({
      id: Id,
      on: OwnFieldOn,
      name: z.string(),
      type: OwnFieldType,
      options: z.array(z.string()),
      guidelines: z.string(),
      uses: z.int().min(0),
    }),
  ),
  /** From top to bottom as the tree shows them. */
  issues: z.array(z.strictObject({ id: Id, name: z.string(), parent: Id.nullable(), ...coded })),
  tags: z.array(z.strictObject({ name: z.string(), ...coded })).nullable(),
  actors: z
    .array(
      z.strictObject({
        id: Id,
        name: z.string(),
        type: ActorType.nullable(),
        nativeName: z.string().nullable(),
        aliases: z.array(z.string()),
        offices: z.array(Office),
        colour: Colour.nullable(),
        note: z.string(),
        uses: z.int().min(0),
      }),
    )
    .nullable(),
  losses: z.array(z.string()),
});
export type CodebookFile = z.infer<typeof CodebookFile>;

/** JSON by the schema above: two-space indentation, UTF-8, a line end last. */
export const json: CodebookFormat = {
  label: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  about: 'All of the codebook that may leave, for other programs and for archives.',
  write: (content) => {
    const losses = commonLosses(content);
    return { bytes: new TextEncoder().encode(`${JSON.stringify(fileOf(content, losses), null, 2)}\n`), losses };
  },
};

function fileOf(content: CodebookContent, losses: string[]): CodebookFile {
  const { guidelines, ownFields, issues, tags, uses } = content;
  const textOn = (about: string) => guidelines.find((each) => each.about === about)?.text ?? '';
  return {
    format: 'dateline-codebook',
    version: 1,
    app: content.app,
    madeAt: content.madeAt,
    guidelines: textOn('codebook'),
    kinds: Object.values(kinds).map(({ kind, label, fields }) => ({
      kind,
      label,
      guidelines: textOn(kind),
      fields: fields.map((field) => ({
        id: field.id,
        label: field.label,
        type: field.type,
        options: (field.options ?? []).map(({ id }) => id),
      })),
    })),
    ownFields: ownFields.map(({ id, on, name, type, options, guidelines: text }) => ({
      id,
      on,
      name,
      type,
      options,
      guidelines: text,
      uses: uses.fields.get(id) ?? 0,
    })),
    issues: treeLines(issues, () => true).map(({ item, level }) => ({
      id: item.id,
      name: item.name,
      parent: level === 1 ? null : item.parent,
      colour: item.colour,
      guidelines: item.guidelines,
      uses: uses.issues.get(issueKey(item.name)) ?? 0,
    })),
    tags: tags && tags.map(({ name, colour, guidelines: text }) => ({ name, colour, guidelines: text, uses: uses.tags.get(name) ?? 0 })),
    actors:
      content.actors &&
      namedActors(content).map((actor) => ({
        id: actor.id,
        name: actor.name,
        type: actor.type,
        nativeName: actor.nativeName,
        aliases: actor.aliases,
        offices: actor.offices,
        colour: actor.colour,
        note: publicNote(actor),
        uses: uses.actors.get(actor.id) ?? 0,
      })),
    losses,
  };
}
