import { useMemo, useState } from 'react';
import type { Project } from '../../shared/export/project';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { ExportDialog } from '../export/ExportDialog';
import { bridge } from '../store/bridge';
import { useActors, useLinks, useOwnFields } from '../store/codebook';
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
  const actors = useActors();
  const ownFields = useOwnFields();
  const links = useLinks();
  const [madeAt] = useState(() => new Date().toISOString());
  const project = useMemo<Project | null>(
    () =>
      timeline && events && versions && coders && actors && ownFields && links
        ? {
            timeline,
            events,
            annotations: [...annotations],
            sources: [...sources],
            versions,
            coders,
            actors,
            ownFields,
            links,
            madeAt,
            app: `Dateline ${__VERSION__}`,
          }
        : null,
    [timeline, events, annotations, sources, versions, coders, actors, ownFields, links, madeAt],
  );
  return <ExportDialog format={format} project={project} onClose={onClose} save={(file) => bridge().invoke('export:save', file)} />;
}
