import { useMemo, useState } from 'react';
import { codebookFormatList, codebookFormats, type CodebookFormatId } from '../../shared/export/codebook/index';
import type { CodebookContent } from '../../shared/export/codebook/format';
import { counted } from '../../shared/text/counted';
import { Lines } from '../ui/Lines';
import { SaveModal } from '../ui/SaveModal';
import { Segments } from '../ui/Segments';
import { useSaving, type Save } from '../ui/use-saving';
import './ExportDialog.css';

/** The whole codebook: what of it leaves is chosen here. */
export type WholeCodebook = Omit<CodebookContent, 'leftOut'> &
  Required<Pick<{ [K in 'actors' | 'tags']: NonNullable<CodebookContent[K]> }, 'actors' | 'tags'>>;

interface CodebookDialogProps {
  codebook: WholeCodebook;
  onClose: () => void;
  save: Save;
}

/** Shows what a file of the codebook will hold and what it leaves out, before it is saved. Actors and tags leave only where they are ticked. */
export function CodebookDialog({ codebook, onClose, save }: CodebookDialogProps) {
  const [chosen, setChosen] = useState<CodebookFormatId>('csv');
  const [withTags, setWithTags] = useState(true);
  const [withActors, setWithActors] = useState(false);
  const saver = useSaving(save);
  const format = codebookFormats[chosen];
  const content = useMemo(() => leaving(codebook, { withTags, withActors }), [codebook, withTags, withActors]);
  const written = useMemo(() => format.write(content), [format, content]);
  const file = () => ({ name: 'Codebook', extension: format.extension, label: format.label, bytes: written.bytes });
  const tick = (label: string, isOn: boolean, set: (on: boolean) => void) => (
    <label className="export-tick">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          saver.reset();
          set(target.checked);
        }}
      />
      {label}
    </label>
  );
  return (
    <SaveModal title="Export the codebook" saver={saver} file={file} onClose={onClose}>
      <div className="export-format">
        <Segments
          label="Format"
          value={chosen}
          options={codebookFormatList}
          onChange={(id) => {
            saver.reset();
            setChosen(id);
          }}
        />
      </div>
      <p className="ui-description">{format.about}</p>
      {tick(`Put in ${counted(codebook.tags.length, 'tag', 'tags')}`, withTags, setWithTags)}
      {tick(`Put in ${counted(codebook.actors.length, 'actor', 'actors')}`, withActors, setWithActors)}
      <Lines title="In the file" lines={contentsOf(content)} />
      <Lines title="Left out" lines={written.losses} none="Nothing." />
    </SaveModal>
  );
}

function leaving(codebook: WholeCodebook, { withTags, withActors }: { withTags: boolean; withActors: boolean }): CodebookContent {
  return {
    ...codebook,
    tags: withTags ? codebook.tags : null,
    actors: withActors ? codebook.actors : null,
    leftOut: { tags: withTags ? 0 : codebook.tags.length, actors: withActors ? 0 : codebook.actors.length },
  };
}

function contentsOf({ guidelines, ownFields, issues, tags }: CodebookContent): string[] {
  return [
    `3 kinds${guidelines.length > 0 ? `, ${counted(guidelines.length, 'text of guidelines', 'texts of guidelines')}` : ''}`,
    counted(ownFields.length, 'field of your own', 'fields of your own'),
    counted(issues.length, 'issue', 'issues'),
    ...(tags ? [counted(tags.length, 'tag', 'tags')] : []),
  ];
}
