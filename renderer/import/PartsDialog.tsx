import { useState } from 'react';
import type { Selection } from 'react-aria-components/ListBox';
import { counted, numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import type { Asking } from './import-queue';
import { PartList } from './PartList';
import { PartPreview } from './PartPreview';
import { type Many, numbersOf, type Splitting } from './questions';
import { Tick } from './Tick';
import { useDialogKeys } from './use-dialog-keys';
import './PartsDialog.css';

/** A file of many articles: where each begins and ends, what it says of itself, and which are to come in as sources of their own. */
export function PartsDialog({ asking, question }: { asking: Asking; question: Many }) {
  const { ready, here } = question;
  const parts = ready.imported.parts ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(numbersOf(ready, here)));
  const [shown, setShown] = useState(1);
  const [forRest, setForRest] = useState(false);
  const answer = (splitting: Splitting) => asking.answer({ is: 'parts', splitting, forRest });
  const split = () => chosen.size > 0 && answer({ as: 'each', numbers: [...chosen].sort((a, b) => a - b) });
  const all = () => setChosen(new Set(numbersOf(ready, here)));
  const none = () => setChosen(new Set());
  const choose = (keys: Selection) => (keys === 'all' ? all() : setChosen(new Set([...keys].map(Number))));
  const keep = () => answer({ as: 'one' });
  const keys = useDialogKeys({ 'Mod+Shift+Enter': keep, 'Mod+Enter': split });
  return (
    <Modal
      title={`${ready.item.name} holds ${counted(parts.length, 'article', 'articles')}`}
      isOpen
      wide
      onClose={() => asking.answer(null)}
      actions={
        <>
          <Button kind="quiet" keys="Esc" onPress={() => asking.answer(null)}>
            Later
          </Button>
          <Button keys="Mod+Shift+Enter" onPress={keep}>
            Keep as one source
          </Button>
          <Button kind="primary" keys="Mod+Enter" isDisabled={chosen.size === 0} onPress={split}>
            {chosen.size === 1 ? 'Make 1 source' : `Make ${numbered(chosen.size)} sources`}
          </Button>
        </>
      }
    >
      <div className="import-parts" ref={keys}>
        <div className="import-parts-head">
          <span>
            {numbered(chosen.size)} of {numbered(parts.length)} chosen{here.size > 0 ? `, ${numbered(here.size)} here already` : ''}
          </span>
          <Button kind="quiet" onPress={all}>
            Choose all
          </Button>
          <Button kind="quiet" onPress={none}>
            Choose none
          </Button>
        </div>
        <div className="import-parts-body">
          <PartList parts={parts} here={here} chosen={chosen} onChoose={choose} onShow={setShown} />
          <PartPreview key={shown} part={parts[shown - 1]!} number={shown} of={parts.length} />
        </div>
        {asking.others > 0 && (
          <Tick
            label={`Do the same for ${counted(asking.others, 'other file', 'other files')} of many articles`}
            isOn={forRest}
            onChange={setForRest}
          />
        )}
      </div>
    </Modal>
  );
}
