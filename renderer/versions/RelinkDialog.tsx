import { useMemo, useState } from 'react';
import { counted } from '../../shared/text/counted';
import type { Passage } from '../../shared/text/source-text';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { excerpt, findWords } from './find-words';

interface RelinkDialogProps {
  text: string;
  /** Words to begin with. */
  words: string;
  onLink: (passage: Passage) => void;
  onClose: () => void;
}

/** Finds words in the new text by typing some of them; the place chosen becomes the passage. */
export function RelinkDialog({ text, words: initial, onLink, onClose }: RelinkDialogProps) {
  const [words, setWords] = useState(initial);
  const places = useMemo(() => findWords(text, words), [text, words]);
  return (
    <Modal title="Link the passage elsewhere" isOpen onClose={onClose} wide actions={<Button onPress={onClose}>Cancel</Button>}>
      <label className="ui-label" htmlFor="versions-relink">
        Words of the new text that this passage is now
      </label>
      <textarea
        id="versions-relink"
        className="ui-input versions-relink-words"
        autoFocus
        rows={3}
        value={words}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setWords(event.target.value)}
        aria-describedby="versions-relink-found"
      />
      <p id="versions-relink-found" role="status" className="ui-description">
        {places.length === 0 ? 'These words do not stand in the new text.' : `${counted(places.length, 'place', 'places')} found.`}
      </p>
      <ul className="versions-places">
        {places.map((place) => {
          const [before, found, after] = excerpt(text, place);
          return (
            <li key={place.start}>
              <button type="button" className="versions-place" dir="auto" onClick={() => onLink(place)}>
                {before}
                <mark>{found}</mark>
                {after}
              </button>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
