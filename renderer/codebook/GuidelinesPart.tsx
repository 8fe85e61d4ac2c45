import { lazy, Suspense, useState } from 'react';
import type { Guideline } from '../../shared/model/codebook';
import { isReadable } from '../../shared/text/readable-markdown';
import { useGuidelines } from '../store/codebook';
import { changeGuideline } from '../store/edits/guidelines';
import { Segments } from '../ui/Segments';
import type { PartProps } from './part-props';
import { WrittenText } from './WrittenText';
import './GuidelinesPart.css';

const Markdown = lazy(() => import('../ui/Markdown'));

const abouts: readonly { id: Guideline['about']; label: string }[] = [
  { id: 'codebook', label: 'The whole codebook' },
  { id: 'claim', label: 'Claims' },
  { id: 'position', label: 'Positions' },
  { id: 'figure', label: 'Figures' },
];

/** What coders go by: for the codebook as a whole and for each kind, in Markdown, with how it reads beside it. */
export function GuidelinesPart({ onAddress }: PartProps) {
  const guidelines = useGuidelines();
  const [about, setAbout] = useState<Guideline['about']>('codebook');
  const [typed, setTyped] = useState<string | null>(null);
  if (!guidelines) return null;
  const kept = guidelines.find((each) => each.about === about)?.text ?? '';
  const label = abouts.find(({ id }) => id === about)!.label;
  return (
    <div className="codebook-guidelines">
      <Segments
        label="Guidelines for"
        value={about}
        options={abouts}
        onChange={(next) => {
          setAbout(next);
          setTyped(null);
        }}
      />
      <div className="codebook-written">
        <WrittenText
          key={about}
          label={`Guidelines: ${label.toLowerCase()}`}
          value={kept}
          onInput={setTyped}
          onCommit={(text) => void changeGuideline(about, text)}
        />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long guidelines are scrolled by key too */}
        <section className="codebook-preview" aria-label="Preview" tabIndex={0}>
          {(typed ?? kept).trim() === '' ? (
            <p className="codebook-small">
              When to use this, with examples and what does not count. Markdown: # heading, - list, *emphasis*, **strong**.
            </p>
          ) : (
            <Suspense>
              <Markdown text={typed ?? kept} isReadable={isReadable(typed ?? kept)} onOpen={onAddress} />
            </Suspense>
          )}
        </section>
      </div>
    </div>
  );
}
