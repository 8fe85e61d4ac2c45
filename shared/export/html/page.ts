import { lossSentences } from '../losses';
import { exportable, type Project } from '../project';
import type { Written } from '../format';

export function writePage(project: Project): Written {
  const content = exportable(project);
  return { bytes: new TextEncoder().encode(content.timeline.title), losses: lossSentences(content.withheld) };
}
