import type { Id } from '../../../shared/model/record';
import type { Source, Template } from '../../../shared/model/source';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { newRecord } from './new-record';

/** Keeps what a source's card says as a template, as one Edit; not its identifier, which is that source's alone. One of the same name takes the new values. */
export const saveTemplate = (source: Id, name: string): Promise<void> =>
  inTurn(async () => {
    const from = await store().sources.get(source);
    if (!from) return;
    const before = (await store().templates.toArray()).find((template) => template.name === name) ?? null;
    const { identifier: _, ...details } = from.details ?? {};
    const { id, creator, created, modified } = newRecord(before?.id);
    const after: Template = {
      ...(before ?? { id, creator, created }),
      modified,
      name,
      publisher: from.publisher,
      language: from.language,
      details,
      freeFields: from.freeFields ?? [],
    };
    await commit({ label: `Keep the template ${name}`.slice(0, 300), changes: [{ table: 'templates', id: after.id, before, after }] });
  });

/** Fills what is empty on a source's card from a template, as one Edit; nothing where nothing is empty. */
export const applyTemplate = (source: Id, template: Template): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().sources.get(source);
    if (!before) return false;
    const after = filled(before, template);
    if (JSON.stringify(after) === JSON.stringify(before)) return false;
    await commit({
      label: `Use the template ${template.name}`.slice(0, 300),
      changes: [{ table: 'sources', id: source, before, after: { ...after, modified: stamp() } }],
    });
    return true;
  });

/** A source with a template's values wherever it has none. */
export function filled(source: Source, { publisher, language, details, freeFields }: Template): Source {
  const present = source.freeFields ?? [];
  const added = freeFields.filter(({ name }) => !present.some((field) => field.name === name));
  const allDetails = { ...details, ...source.details };
  return {
    ...source,
    publisher: source.publisher ?? publisher,
    language: source.language ?? language,
    ...(Object.keys(allDetails).length > 0 ? { details: allDetails } : {}),
    ...(present.length + added.length > 0 ? { freeFields: [...present, ...added].slice(0, 100) } : {}),
  };
}

export const removeTemplate = (template: Template): Promise<void> =>
  inTurn(async () => {
    const before = await store().templates.get(template.id);
    if (before)
      await commit({
        label: `Remove the template ${before.name}`.slice(0, 300),
        changes: [{ table: 'templates', id: before.id, before, after: null }],
      });
  });
