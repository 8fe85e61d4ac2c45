import { useMemo, useState } from 'react';
import type { Project } from '../../shared/export/project';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { ExportDialog } from '../export/ExportDialog';
import { counted } from '../../shared/text/counted';
import { usePictureBytes } from '../store/pictures';
import { useBlindSources } from '../store/annotations';
import { bridge } from '../store/bridge';
import { useActors, useLinks, useOwnFields } from '../store/codebook';
import { useEvents } from '../store/events';
import { useCoders, useVersions } from '../store/live';
import { useShownTimeline } from '../store/shown-timeline';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Modal } from '../ui/Modal';
import type { ExportFormat } from './view';

/** While a source is coded blind an export would lack what the others found in it, or show it. */
export default function Exporting(props: ExportingProps) {
  const blind = useBlindSources()?.size ?? 0;
  if (blind === 0) return <Gathered {...props} />;
  return (
    <Modal title="Export the timeline" isOpen onClose={props.onClose} actions={<Button onPress={props.onClose}>Close</Button>}>
      <Empty title={`You are coding ${counted(blind, 'source', 'sources')} blind`}>
        What the others found there is hidden from you, and would be missing from the file. Mark your coding as done, or choose another
        coder, to export.
      </Empty>
    </Modal>
  );
}

interface ExportingProps {
  format: ExportFormat;
  sources: readonly Source[];
  annotations: readonly Annotation[];
  onClose: () => void;
}

/** Gathers what an export is made of and hands it to the dialog. */
function Gathered({ format, sources, annotations, onClose }: ExportingProps) {
  const timeline = useShownTimeline();
  const events = useEvents(timeline?.id ?? null);
  const versions = useVersions();
  const coders = useCoders();
  const actors = useActors();
  const ownFields = useOwnFields();
  const links = useLinks();
  const pictures = usePictureBytes(events);
  const [madeAt] = useState(() => new Date().toISOString());
  const project = useMemo<Project | null>(
    () =>
      timeline && events && versions && coders && actors && ownFields && links && pictures
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
            pictures,
            madeAt,
            app: `Dateline ${__VERSION__}`,
          }
        : null,
    [timeline, events, annotations, sources, versions, coders, actors, ownFields, links, pictures, madeAt],
  );
  return <ExportDialog format={format} project={project} onClose={onClose} save={(file) => bridge().invoke('export:save', file)} />;
}
