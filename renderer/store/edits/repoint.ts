import type { Change } from '../../../shared/edits';
import { fieldsOfType, repointed, repointedOwn, type Repointing } from '../../../shared/codebook/actor-uses';
import { renamedInOwn, renamedIssues, type Renaming } from '../../../shared/codebook/issue-uses';
import { publicStill } from '../../../shared/codebook/own-values';
import type { Annotation } from '../../../shared/model/annotation';
import type { OwnValues } from '../../../shared/model/codebook';
import { issueKey } from '../../../shared/model/issue-names';
import type { Id } from '../../../shared/model/record';
import type { Source } from '../../../shared/model/source';
import { store } from '../database';
import { changed } from './changes';

/** The changes to all records that point to actors, once those are others. `only` spares the annotations that are not named. */
export async function repointChanges(to: Repointing, only?: ReadonlySet<Id>): Promise<Change[]> {
  const fields = fieldsOfType(await store().ownFields.toArray(), 'actor');
  return changesOf(
    only,
    (annotation) => repointed(annotation, to, fields),
    (own) => repointedOwn(own, to, fields),
  );
}

/** The changes to all records that name issues, once those are called otherwise. `only` spares the annotations that are not named. */
export async function renameIssueChanges(to: Renaming, only?: ReadonlySet<Id>): Promise<Change[]> {
  const fields = fieldsOfType(await store().ownFields.toArray(), 'issue');
  return changesOf(
    only,
    (annotation) => renamedIssues(annotation, to, fields),
    (own) => renamedInOwn(own, to, fields),
  );
}

/** Whether any record names an issue so, whatever the letters' case: a codebook need not have a record of it. */
export const isIssueNamed = async (name: string): Promise<boolean> =>
  (await renameIssueChanges(new Map([[issueKey(name), null]]))).length > 0;

async function changesOf(
  only: ReadonlySet<Id> | undefined,
  ofAnnotation: (annotation: Annotation) => Pick<Annotation, 'fields' | 'own'> | null,
  ofOwn: (own: Source['own']) => OwnValues | null,
): Promise<Change[]> {
  const annotations = await annotationsIn(only);
  const sources = only ? [] : await store().sources.toArray();
  return [
    ...annotations.flatMap((each) => {
      const patch = ofAnnotation(each);
      return patch ? [changed('annotations', each, { ...patch, ...publicStill(each, patch.own) })] : [];
    }),
    ...sources.flatMap((each) => {
      const own = ofOwn(each.own);
      return own ? [changed('sources', each, { own, ...publicStill(each, own) })] : [];
    }),
  ];
}

const annotationsIn = async (only?: ReadonlySet<Id>): Promise<Annotation[]> =>
  only ? (await store().annotations.bulkGet([...only])).filter((each) => each !== undefined) : store().annotations.toArray();
