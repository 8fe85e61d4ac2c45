import { useState } from 'react';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import './PasteDialog.css';

/** Words pasted here become a source, once the person says so. A failure leaves them on screen. */
export function PasteDialog({ onClose, onPaste }: { onClose: () => void; onPaste: (words: string) => Promise<string | null> }) {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const bringIn = async () => {
    const failure = await onPaste(words);
    if (failure) setProblem(failure);
    else onClose();
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
          <Button kind="primary" onPress={() => void bringIn()} isDisabled={words.trim() === ''}>
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
        onChange={(event) => setWords(event.target.value)}
        aria-describedby="library-paste-hint"
      />
      <p id="library-paste-hint" className="ui-description">
        Title, date and publisher are read from the words where they state them. You can correct them afterwards.
      </p>
      {problem && (
        <p className="ui-error" role="alert">
          {problem}
        </p>
      )}
    </Modal>
  );
}
