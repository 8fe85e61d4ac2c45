import type { Source } from '../../shared/model/source';
import { ReferencesDialog } from '../citation/ReferencesDialog';
import { fillIn, useReferences } from './references';
import { showDialog } from './view';

const close = () => showDialog(null);

/** The dialog of the bibliography in hand. */
export default function ReferencesOpen({ sources }: { sources: readonly Source[] }) {
  const references = useReferences();
  if (references.name === null) return null;
  const { name, items, left } = references;
  return (
    <ReferencesDialog
      name={name}
      items={items}
      left={left}
      sources={sources}
      onClose={close}
      onFill={(matches, overwrite) => {
        close();
        void fillIn(name, matches, overwrite);
      }}
    />
  );
}
