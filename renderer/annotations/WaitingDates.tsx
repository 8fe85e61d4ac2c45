import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { waitingSentences } from './waiting-dates';

/** How many dates of a source's passages wait; nothing where none does. */
export function WaitingDates({ source, annotations }: { source: Source; annotations: readonly Annotation[] }) {
  return waitingSentences(annotations, source.published?.edtf ?? null).map((sentence) => (
    <p key={sentence} className="inspector-small inspector-waiting">
      {sentence}
    </p>
  ));
}
