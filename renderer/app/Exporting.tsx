import { useMemo, useState } from 'react';
import type { Project } from '../../shared/export/project';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { ExportDialog } from '../export/ExportDialog';
import { bridge } from '../store/bridge';
import { useCoders, useEvents, useTimelines, useVersions } from '../store/live';
import type { ExportFormat } from './view';

/** Gathers what an export is made of and hands it to the dialog. */
export function Exporting({
  format,
  sources,
  annotations,
  onClose,
}: {
  format: ExportFormat;
  sources: readonly Source[];
  annotations: readonly Annotation[];
  onClose: () => void;
}) {
  const timeline = useTimelines()?.[0];
  const events = useEvents(timeline?.id ?? null);
  const versions = useVersions();
  const coders = useCoders();
  const [madeAt] = useState(() => new Date().toISOString());
  const project = useMemo<Project | null>(
    () =>
      timeline && events && versions && coders
        ? {
            timeline,
            events,
            annotations: [...annotations],
            sources: [...sources],
            versions,
            coders,
            madeAt,
            app: `Dateline ${__VERSION__}`,
          }
        : null,
    [timeline, events, annotations, sources, versions, coders, madeAt],
  );
  return <ExportDialog format={format} project={project} onClose={onClose} save={(file) => bridge().invoke('export:save', file)} />;
}
