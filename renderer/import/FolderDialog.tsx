import { useState } from 'react';
import { counted } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { Tick } from './Tick';
import type { Offer } from './folder-offer';
import './FolderDialog.css';

/** So many folders are named; the others are counted. */
const NAMED = 8;

/** Before files from a folder come in: how many they are, and whether the folders become collections. */
export function FolderDialog({ offer: { files, folders, answer } }: { offer: Offer }) {
  const [collections, setCollections] = useState(true);
  const more = folders.length - NAMED;
  return (
    <Modal
      title={`Bring in ${counted(files, 'file', 'files')}`}
      isOpen
      onClose={() => answer(null)}
      actions={
        <>
          <Button onPress={() => answer(null)}>Cancel</Button>
          <Button kind="primary" autoFocus onPress={() => answer(collections)}>
            Bring them in
          </Button>
        </>
      }
    >
      <p>They lie in {counted(folders.length, 'folder', 'folders')}. What is here already is skipped.</p>
      <Tick label="Make collections from the folders" isOn={collections} onChange={setCollections} />
      <ul className="import-folders" data-off={!collections || undefined}>
        {folders.slice(0, NAMED).map((folder) => (
          <li key={folder}>{folder.split('/').join(' › ')}</li>
        ))}
        {more > 0 && <li>and {counted(more, 'more folder', 'more folders')}</li>}
      </ul>
    </Modal>
  );
}
