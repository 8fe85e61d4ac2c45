import { useEffect, useState } from 'react';
import { type Choice, firstDifference, type Difference, proposed } from '../../shared/import/duplicates';
import { counted } from '../../shared/text/counted';
import { loadText } from '../store/texts';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { CompareCitations } from './CompareCitations';
import { FirstDifference } from './FirstDifference';
import type { Asking } from './import-queue';
import type { Alike } from './questions';
import { mayBeVersion } from './find-duplicates';
import { Tick } from './Tick';
import { useDialogKeys } from './use-dialog-keys';
import './DuplicateDialog.css';

/** Something that comes in is like something that is there: both, where they first differ, and what to do. */
export function DuplicateDialog({ asking, question }: { asking: Asking; question: Alike }) {
  const difference = useDifference(question);
  return difference === undefined ? null : <Asked asking={asking} question={question} difference={difference} />;
}

/** A sentence where the text that is there cannot be read; null where the words are the same; undefined while it is read. */
type Differs = Difference | string | null | undefined;

function useDifference({ ready, present }: Alike): Differs {
  const [found, setFound] = useState<{ for: unknown; is: Differs }>();
  useEffect(() => {
    let isWanted = true;
    const incoming = ready.imported.text.text;
    void loadText(present.version.text)
      .then((text) => (typeof text === 'string' ? text : firstDifference(text.text, incoming)))
      .catch((error: Error) => `The text that is here could not be read: ${error.message}`)
      .then((is) => isWanted && setFound({ for: ready, is }));
    return () => {
      isWanted = false;
    };
  }, [ready, present]);
  return found?.for === ready ? found.is : undefined;
}

function Asked({ asking, question, difference }: { asking: Asking; question: Alike; difference: Exclude<Differs, undefined> }) {
  const [forRest, setForRest] = useState(false);
  const { present, ready } = question;
  const first = difference === null ? 'skip' : proposed(present.likeness);
  const choose = (choice: Choice) => asking.answer({ is: 'like', choice, forRest });
  const choices = offered(mayBeVersion(present));
  const keys = useDialogKeys({
    ...Object.fromEntries(choices.map(({ choice, keys: key }) => [key, () => choose(choice)])),
    ...(asking.others > 0 ? { R: () => setForRest(!forRest) } : {}),
  });
  return (
    <Modal
      title={titles[present.likeness]}
      isOpen
      wide
      onClose={() => asking.answer(null)}
      actions={
        <>
          <Button kind="quiet" keys="Esc" onPress={() => asking.answer(null)}>
            Later
          </Button>
          {choices.map(({ choice, label, keys: key }) => (
            <Button
              key={choice}
              keys={key}
              kind={choice === first ? 'primary' : 'plain'}
              autoFocus={choice === first}
              onPress={() => choose(choice)}
            >
              {label}
            </Button>
          ))}
        </>
      }
    >
      <div className="import-alike" ref={keys}>
        <p>{explained(question, difference)}</p>
        <CompareCitations present={present} ready={ready} />
        {typeof difference === 'string' ? <p className="ui-error">{difference}</p> : difference && <FirstDifference is={difference} />}
        {asking.others > 0 && (
          <Tick
            label={`Do the same for ${counted(asking.others, 'other', 'others')} like it`}
            isOn={forRest}
            onChange={setForRest}
            keys="R"
          />
        )}
      </div>
    </Modal>
  );
}

const titles = {
  bytes: 'The same file is here already',
  text: 'The same words are here already',
  citation: 'An article with this citation is here already',
  name: 'A file of this name with much the same words is here already',
};

const offered = (isVersion: boolean): readonly { choice: Choice; label: string; keys: string }[] => [
  { choice: 'skip', label: 'Skip it', keys: 'S' },
  { choice: 'another', label: 'As another source', keys: 'A' },
  ...(isVersion ? [{ choice: 'version' as const, label: 'As a new version', keys: 'V' }] : []),
];

function explained({ ready, present }: Alike, difference: Differs): string {
  if (present.likeness === 'text') return `${ready.item.name} is another file with the very words of a source in your library.`;
  if (difference === null)
    return `${ready.item.name} has the words of a source in your library; only their headings, lists or emphasis differ.`;
  const same =
    present.likeness === 'name'
      ? 'has the name and most of the words of a source in your library, but not all of them'
      : 'says that it is the same article as a source in your library, but its words differ';
  return `${ready.item.name} ${same}. As a new version, it is compared with the old one, and every annotation is found again or waits for you.`;
}
