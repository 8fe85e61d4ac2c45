import { useState } from 'react';
import { type CitationStyleId, citationStyles, referenceAs } from '../../shared/citation/cite';
import type { Source } from '../../shared/model/source';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { copyWords } from '../ui/copy-words';

const references = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const;
type Form = CitationStyleId | keyof typeof references;

const options: readonly { id: Form; label: string }[] = [
  ...Object.entries(citationStyles).map(([id, { label }]) => ({ id: id as CitationStyleId, label })),
  ...Object.entries(references).map(([id, label]) => ({ id: id as keyof typeof references, label })),
];

/** How a source is cited, to be copied: in words, or as a bibliography program reads it. */
export function CitationSection({ source }: { source: Source }) {
  const [form, setForm] = useState<Form>('chicago');
  const [said, say] = useState('');
  const style = form in citationStyles ? citationStyles[form as CitationStyleId] : null;
  const words = style?.cite(source);
  const copy = async () => {
    const copied = words ?? (await referenceAs(form as keyof typeof references, [source]));
    say(copyWords(copied) ? 'Copied.' : 'The clipboard could not be reached.');
  };
  return (
    <section className="inspector-section" aria-label="Citation">
      <h3>Citation</h3>
      {words !== undefined && (
        <p className="inspector-citation">{words || 'Nothing is stated of this source that a citation could name.'}</p>
      )}
      <div className="inspector-cite">
        <Choice label="Citation style" isLabelHidden value={form} options={options} onChange={(next) => next && setForm(next)} />
        <Button isDisabled={words === ''} onPress={() => void copy()}>
          Copy
        </Button>
      </div>
      <p role="status" className="inspector-notice">
        {said}
      </p>
    </section>
  );
}
