import type { Annotation } from '../model/annotation';
import type { OwnValues } from '../model/codebook';
import { issueKey } from '../model/issue-names';
import type { Id } from '../model/record';

/** What each issue is called from now on, by its `issueKey`; null is no issue. One that is not named here stays. */
export type Renaming = ReadonlyMap<string, string | null>;

/** The issue a position names; null for every other annotation. */
export const issueOf = ({ fields }: Pick<Annotation, 'fields'>): string | null => (fields.kind === 'position' ? fields.issue : null);

/** The issues that own fields name. */
export const issuesInOwn = (own: OwnValues | undefined, issueFields: ReadonlySet<Id>): string[] =>
  Object.entries(own ?? {}).flatMap(([field, value]) => (issueFields.has(field) && typeof value === 'string' ? [value] : []));

/** The fields and own values of an annotation that change when issues are called otherwise; null where none of them is named, or named so already. */
export function renamedIssues(
  annotation: Pick<Annotation, 'fields' | 'own'>,
  to: Renaming,
  issueFields: ReadonlySet<Id>,
): Pick<Annotation, 'fields' | 'own'> | null {
  const { fields } = annotation;
  const own = renamedInOwn(annotation.own, to, issueFields);
  const named = issueOf(annotation);
  const next = named === null ? null : renamed(named, to);
  const isSame = next === named;
  if (isSame && !own) return null;
  return { fields: isSame ? fields : ({ ...fields, issue: next } as Annotation['fields']), ...(own ? { own } : {}) };
}

/** Own values once issues are called otherwise, or null where nothing changes; a value that becomes none goes. */
export function renamedInOwn(own: OwnValues | undefined, to: Renaming, issueFields: ReadonlySet<Id>): OwnValues | null {
  if (!issuesInOwn(own, issueFields).some((name) => renamed(name, to) !== name)) return null;
  return Object.fromEntries(
    Object.entries(own!).flatMap(([field, value]) => {
      if (!issueFields.has(field) || typeof value !== 'string') return [[field, value]];
      const next = renamed(value, to);
      return next === null ? [] : [[field, next]];
    }),
  );
}

function renamed(name: string, to: Renaming): string | null {
  const key = issueKey(name);
  return to.has(key) ? to.get(key)! : name;
}
