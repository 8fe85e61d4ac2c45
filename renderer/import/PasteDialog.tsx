import { useState, type ClipboardEvent } from 'react';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { Tick } from './Tick';
import './PasteDialog.css';

/** Words to bring in as they were pasted; `html` where they are to keep their headings, lists and emphasis. */
export interface Pasted {
  readonly words: string;
  readonly html: string | null;
}

export interface PasteDialogProps {
  onClose: () => void;
  /** Null when it worked, else the sentence that says why not. */
  onPaste: (pasted: Pasted) => Promise<string | null>;
}

/** Rich text from the clipboard, and the words it put into the field: once those are changed, it is no longer what is there. */
interface Rich {
  readonly html: string;
  readonly words: string;
}

/** Words pasted here become a source, once the person says so. A failure leaves them on screen. */
export function PasteDialog({ onClose, onPaste }: PasteDialogProps) {
  const [words, setWords] = useState('');
  const [rich, setRich] = useState<Rich | null>(null);
  const [isPlain, setPlain] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isRich = rich !== null && rich.words === words;
  const bringIn = async () => {
    setBusy(true);
    const failure = await onPaste({ words, html: isRich && !isPlain ? rich.html : null });
    setBusy(false);
    if (failure) setProblem(failure);
    else onClose();
  };
  const onClipboard = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const field = event.currentTarget;
    // Rich text stands for all of the field: pasted beside other words, it comes in as words.
    const isWhole = field.value === '' || (field.selectionStart === 0 && field.selectionEnd === field.value.length);
    requestAnimationFrame(() => setRich(html !== '' && isWhole ? { html, words: field.value } : null));
  };
  return (
    <Modal
      title="Paste an article"
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" onPress={() => void bringIn()} isDisabled={isBusy || words.trim() === ''}>
            Bring it in
          </Button>
        </>
      }
    >
      <label className="ui-label" htmlFor="library-paste">
        The article’s words
      </label>
      <textarea
        id="library-paste"
        className="ui-input library-paste"
        autoFocus
        value={words}
        onPaste={onClipboard}
        onChange={(event) => setWords(event.target.value)}
        aria-describedby="library-paste-hint"
      />
      {isRich && <Tick label="Keep headings, lists, emphasis and links" isOn={!isPlain} onChange={(isOn) => setPlain(!isOn)} />}
      <p id="library-paste-hint" className="ui-description">
        {rich !== null && !isRich
          ? 'You changed the words, so they come in as plain text.'
          : 'Title, date and publisher are read from the words where they state them. You can correct them afterwards.'}
      </p>
      {problem && (
        <p className="ui-error" role="alert">
          {problem}
        </p>
      )}
    </Modal>
  );
}
