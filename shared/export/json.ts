import { exportable, type Project } from './project';
import { lossSentences } from './losses';
import type { ExportFormat, Written } from './format';
import { pictureLosses } from './pictures';
import { toTimelineFile } from './timeline-file';

/** JSON by the schema of timeline-file.ts: two-space indentation, UTF-8, a line end last, keys in the schema's order. */
export const json: ExportFormat = {
  label: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  about: 'Everything that may leave, by a documented schema, for other programs and for archives.',
  write,
};

function write(project: Project): Written {
  const content = exportable(project);
  const losses = [...lossSentences(content.withheld), ...pictureLosses(content.events)];
  const text = `${JSON.stringify(toTimelineFile(content, losses), null, 2)}\n`;
  return { bytes: new TextEncoder().encode(text), losses };
}
