import { useState } from 'react';
import { nothingFound } from '../../shared/import/imported';
import { hasInk } from '../../shared/import/sanitize';
import type { Source, Version } from '../../shared/model/source';
import type { SourceText } from '../../shared/text/source-text';
import { Pages } from '../pages/Pages';
import { TextEditor } from '../pages/TextEditor';
import { addVersion } from '../store/edits/add-version';
import { useSourceText, useVersion } from '../store/live';
import { Empty } from '../ui/Empty';
import { provide } from './command-table';
import type { MiddleProps } from './middle-props';
import { tell, warn } from './notices';
import { hasPages } from './pages-beside';
import { showMiddle, usePreferences } from './view';

/** A field to type or mend the text of a source, beside its pages where it has any. */
export default function TypingMiddle({ source }: MiddleProps) {
  const read = useVersion(source.version);
  const version = read?.id === source.version ? read : undefined;
  const text = useSourceText(version);
  const textSize = usePreferences((preferences) => preferences.textSize);
  const [at, setAt] = useState(0);
  if (typeof text === 'string')
    return (
      <section aria-label="Text editor" data-region="typing">
        <Empty title="This text cannot be shown">{text}</Empty>
      </section>
    );
  if (!version || !text) return <section aria-label="Text editor" data-region="typing" aria-busy="true" />;
  const after = hasPages(version) ? 'pages' : 'text';
  return (
    <div className="pages-beside">
      {hasPages(version) && (
        <Pages
          sha256={version.original.sha256}
          labels={(text.pages ?? []).map(({ label }) => label)}
          page={at}
          onClose={() => showMiddle('text')}
          provide={provide}
        />
      )}
      <TextEditor
        key={version.id}
        source={source}
        version={version}
        text={text}
        at={at}
        onAt={setAt}
        onSave={async (typed) => {
          const saved = await save(source, version, typed);
          if (saved) showMiddle(after);
          return saved;
        }}
        onClose={() => showMiddle(after)}
        textSize={textSize}
        provide={provide}
      />
    </div>
  );
}

/** Adds what was typed as a Version of its own, made from the one it was typed over; says why where that was not possible. */
async function save(source: Source, version: Version, text: SourceText): Promise<boolean> {
  if (!hasInk(text.text)) {
    warn('There are no words in what you typed. Nothing was saved; the draft is kept.');
    return false;
  }
  const { original, reader } = version;
  const outcome = await addVersion(source, {
    name: original.name,
    original: { sha256: original.sha256, size: original.size },
    imported: { ...reader, mediaType: original.mediaType, text, metadata: nothingFound, warnings: [] },
    made: { how: version.unread === undefined ? 'corrected' : 'transcribed', from: version.id },
  });
  if (outcome.ok) tell('Saved as a new version. The original and the earlier text are kept.');
  else warn(outcome.error.message);
  return outcome.ok;
}
