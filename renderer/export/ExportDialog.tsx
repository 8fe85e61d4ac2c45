import { useMemo, useState } from 'react';
import { exportFormatList, exportFormats, type ExportFormatId } from '../../shared/export';
import { exportable, type Project } from '../../shared/export/project';
import { pictureWarnings } from '../../shared/export/pictures';
import { standingWarnings } from '../../shared/export/standing';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { Lines } from '../ui/Lines';
import { Modal } from '../ui/Modal';
import { SaveModal } from '../ui/SaveModal';
import { Segments } from '../ui/Segments';
import { useSaving, type Save } from '../ui/use-saving';
import { contentsOf } from './contents';
import './ExportDialog.css';

/** The longest name that `export:save` takes; main makes a file name of it. */
const NAME_LIMIT = 200;

export interface ExportDialogProps {
  /** The format to begin with; null while the dialog is closed. */
  format: ExportFormatId | null;
  /** Null where there is no timeline yet. */
  project: Project | null;
  onClose: () => void;
  save: Save;
}

/** Shows what a file will hold and what it leaves out, before it is saved. */
export function ExportDialog({ format, project, onClose, save }: ExportDialogProps) {
  if (format === null) return null;
  if (project === null) return <NothingYet onClose={onClose} />;
  return <Preview key={format} first={format} project={project} onClose={onClose} save={save} />;
}

function NothingYet({ onClose }: { onClose: () => void }) {
  return (
    <Modal title="Export the timeline" isOpen onClose={onClose} actions={<Button onPress={onClose}>Close</Button>}>
      <Empty title="Nothing on the timeline yet">
        Tag a passage and place it on the timeline with T. Then there is something to export.
      </Empty>
    </Modal>
  );
}

function Preview({ first, project, onClose, save }: { first: ExportFormatId; project: Project; onClose: () => void; save: Save }) {
  const [chosen, setChosen] = useState(first);
  const saver = useSaving(save);
  const format = exportFormats[chosen];
  const leaving = useMemo(() => exportable(project), [project]);
  const contents = useMemo(() => contentsOf(leaving), [leaving]);
  const warnings = [...standingWarnings(leaving.annotations), ...pictureWarnings(leaving.events)];
  const written = useMemo(() => format.write(project), [format, project]);
  const { extension, label } = format;
  const file = () => ({ name: project.timeline.title.slice(0, NAME_LIMIT), extension, label, bytes: written.bytes });
  return (
    <SaveModal title="Export the timeline" saver={saver} file={file} onClose={onClose}>
      <div className="export-format">
        <Segments
          label="Format"
          value={chosen}
          options={exportFormatList}
          onChange={(id) => {
            saver.reset();
            setChosen(id);
          }}
        />
      </div>
      <p className="ui-description">{format.about}</p>
      <Lines title="In the file" lines={contents} />
      {warnings.length > 0 && <Lines title="Before you publish" lines={warnings} />}
      <Lines title="Left out" lines={written.losses} none="Nothing." />
      <p className="ui-description">Notes, tags, speakers and holders are private until you make them public in the inspector.</p>
    </SaveModal>
  );
}
