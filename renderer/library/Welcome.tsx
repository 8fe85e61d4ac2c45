import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import './Welcome.css';

export interface WelcomeProps {
  onSample: () => unknown;
  onImport: () => unknown;
  onPaste: () => unknown;
  busy: boolean;
}

/** What an empty library says: what this is for, and three ways to begin. */
export function Welcome({ onSample, onImport, onPaste, busy }: WelcomeProps) {
  const importKeys = useKeysOf('library.import');
  const pasteKeys = useKeysOf('library.paste');
  return (
    <section aria-label="Reader" data-region="reader" className="library-welcome">
      <div className="library-welcome-page">
        <h1>Read closely. Keep what was said, by whom, and when.</h1>
        <p>
          Bring in an article, mark the passages that matter as a <em className="library-word-claim">claim</em>, a{' '}
          <em className="library-word-position">position</em> or a <em className="library-word-figure">figure</em>, and place them on a
          timeline. Everything stays on this computer.
        </p>
        <div className="library-welcome-choices">
          <Choice
            title="Open the sample"
            text="Three short articles, already tagged, with their timeline."
            onPress={onSample}
            kind="primary"
            isDisabled={busy}
          />
          <Choice
            title="Bring in files"
            text="PDF, Word, EPUB, web pages, mail, text and more. Or drop them on the window."
            onPress={onImport}
            keys={importKeys}
            isDisabled={busy}
          />
          <Choice
            title="Paste an article"
            text="Copied words become a source of their own."
            onPress={onPaste}
            keys={pasteKeys}
            isDisabled={busy}
          />
        </div>
      </div>
    </section>
  );
}

interface ChoiceProps {
  title: string;
  text: string;
  onPress: () => unknown;
  kind?: 'primary' | 'plain';
  keys?: string | undefined;
  isDisabled: boolean;
}

function Choice({ title, text, kind = 'plain', ...rest }: ChoiceProps) {
  return (
    <div className="library-welcome-choice">
      <Button kind={kind} {...rest}>
        {title}
      </Button>
      <p>{text}</p>
    </div>
  );
}
