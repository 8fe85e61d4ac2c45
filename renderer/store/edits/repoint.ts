import type { Change } from '../../../shared/edits';
import { fieldsOfType, repointed, repointedOwn, type Repointing } from '../../../shared/codebook/actor-uses';
import { renamedInOwn, renamedIssues, type Renaming } from '../../../shared/codebook/issue-uses';
import type { Annotation } from '../../../shared/model/annotation';
import type { Id } from '../../../shared/model/record';
import { store } from '../database';
import { changed } from './changes';

/** The changes to all records that point to actors, once those are others. `only` spares the annotations that are not named. */
export async function repointChanges(to: Repointing, only?: ReadonlySet<Id>): Promise<Change[]> {
  const fields = fieldsOfType(await store().ownFields.toArray(), 'actor');
  const annotations = await annotationsIn(only);
  const sources = only ? [] : await store().sources.toArray();
  return [
    ...annotations.flatMap((each) => {
      const patch = repointed(each, to, fields);
      return patch ? [changed('annotations', each, patch as Partial<Annotation>)] : [];
    }),
    ...sources.flatMap((each) => {
      const own = repointedOwn(each.own, to, fields);
      return own ? [changed('sources', each, { own })] : [];
    }),
  ];
}

/** The changes to all records that name issues, once those are called otherwise. `only` spares the annotations that are not named. */
export async function renameIssueChanges(to: Renaming, only?: ReadonlySet<Id>): Promise<Change[]> {
  const fields = fieldsOfType(await store().ownFields.toArray(), 'issue');
  const annotations = await annotationsIn(only);
  const sources = only ? [] : await store().sources.toArray();
  return [
    ...annotations.flatMap((each) => {
      const patch = renamedIssues(each, to, fields);
      return patch ? [changed('annotations', each, patch as Partial<Annotation>)] : [];
    }),
    ...sources.flatMap((each) => {
      const own = renamedInOwn(each.own, to, fields);
      return own ? [changed('sources', each, { own })] : [];
    }),
  ];
}

const annotationsIn = async (only?: ReadonlySet<Id>): Promise<Annotation[]> =>
  only ? (await store().annotations.bulkGet([...only])).filter((each) => each !== undefined) : store().annotations.toArray();
