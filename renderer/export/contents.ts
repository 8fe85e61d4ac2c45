import { counted } from '../../shared/text/counted';
import type { Exportable } from '../../shared/export/project';
import { kinds } from '../../shared/annotations';

/** What a file will hold, one line each: "11 events, 1 of them undated". */
export function contentsOf({ events, annotations, sources }: Exportable): string[] {
  const undated = events.filter((event) => event.when === null).length;
  return [
    counted(events.length, 'event', 'events') + (undated === 0 ? '' : `, ${undated} of them undated`),
    annotations.length === 0
      ? counted(0, 'passage', 'passages')
      : `${counted(annotations.length, 'passage', 'passages')}: ${byKind(annotations)}`,
    counted(sources.length, 'source', 'sources'),
  ];
}

function byKind(annotations: Exportable['annotations']): string {
  return Object.values(kinds)
    .map(({ kind, label, plural }) => ({ count: annotations.filter(({ fields }) => fields.kind === kind).length, label, plural }))
    .filter(({ count }) => count > 0)
    .map(({ count, label, plural }) => counted(count, label.toLowerCase(), plural.toLowerCase()))
    .join(', ');
}
