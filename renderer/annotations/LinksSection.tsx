import { useMemo } from 'react';
import { titleOf } from '../../shared/annotations/index';
import type { Corroboration, Tie } from '../../shared/annotations/corroboration';
import { wordsOf } from '../../shared/annotations/words';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { counted, locale } from '../../shared/text/counted';
import { useAnnotations } from '../store/annotations';
import { useLinks } from '../store/codebook';
import { changeLink, removeLink } from '../store/edits/links';
import { useSources } from '../store/live';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useActs } from './acts';
import { corroborationOf, linksOf, type SeenLink } from './links-of';
import { OpenItem } from './OpenItem';
import { relationWords } from '../../shared/annotations/relation-words';
import { IconButton } from './IconButton';

/** The passages of all sources that this one bears on, and that bear on it; how many independent sources stand behind it. */
export function LinksSection({ annotation, source }: { annotation: Annotation; source: Source }) {
  const all = useAnnotations();
  const links = useLinks();
  const sources = useSources();
  const acts = useActs();
  const seen = useMemo(
    () => (all && links && sources ? linksOf(annotation.id, links, all, sources) : []),
    [annotation.id, all, links, sources],
  );
  const replacing = useMemo(
    () => all?.filter(({ fields }) => fields.kind === 'position' && fields.supersedes === annotation.id) ?? [],
    [all, annotation.id],
  );
  const standing = (relation: 'supports' | 'contradicts') => corroborationOf(annotation, source, relation, seen, links ?? []);
  const [supported, contradicted] = [standing('supports'), standing('contradicts')];
  return (
    <section className="inspector-section" aria-label="Links to other passages">
      <h3>Links</h3>
      {supported && <p className="inspector-reading">{standingSentence('supported', supported)}</p>}
      {contradicted && <p className="inspector-reading">{standingSentence('contradicted', contradicted)}</p>}
      {seen.length > 0 && (
        <ul className="inspector-list">
          {seen.map((each) => (
            <LinkItem key={each.link.id} {...each} onOpen={() => acts.openAnnotation(each.other.id)} />
          ))}
        </ul>
      )}
      {replacing.map((later) => (
        <OpenItem key={later.id} small="took its place" onOpen={() => acts.openAnnotation(later.id)}>
          {titleOf(later)}
        </OpenItem>
      ))}
      <div className="inspector-section-acts">
        <Button keys="Mod+L" onPress={() => acts.link(annotation.id)}>
          Link to another passage…
        </Button>
      </div>
    </section>
  );
}

function LinkItem({ link, end, other, source, onOpen }: SeenLink & { onOpen: () => void }) {
  const says = relationWords(link.relation, end);
  const words = wordsOf(other);
  return (
    <li className={`inspector-linked inspector-${other.fields.kind}`} aria-label={`${says}: ${words.slice(0, 80)}`}>
      <div className="inspector-evidence">
        <OpenItem small={`${says} · ${source?.publisher ?? source?.title ?? 'untitled source'}`} onOpen={onOpen}>
          <q className="inspector-evidence-words">{words}</q>
        </OpenItem>
        <IconButton
          icon="close"
          name={`Remove the link: ${says.toLowerCase()} ${words.slice(0, 60)}`}
          onPress={() => void removeLink(link.id)}
        />
      </div>
      <TextField
        label="Note on the link"
        isLabelHidden
        value={link.note}
        placeholder="no note"
        onCommit={(note) => void changeLink(link.id, { note: note.trim().slice(0, 10_000) })}
      />
    </li>
  );
}

const tieWords: Readonly<Record<Tie, string>> = {
  'same source': 'they stand in one source',
  'same publisher': 'they have one publisher',
  'same text': 'they print the same text',
  repeats: 'one repeats the other',
};

/** "It is supported by 2 independent sources. 3 passages count once: they have one publisher." */
export function standingSentence(how: string, { independent, origins }: Corroboration): string {
  const joined = origins.filter(({ testimonies, isOwn }) => !isOwn && testimonies.length > 1);
  const own = origins.filter(({ isOwn }) => isOwn).flatMap(({ testimonies }) => testimonies).length;
  return [
    independent === 0
      ? `It is ${how} by no independent source.`
      : `It is ${how} by ${counted(independent, 'independent source', 'independent sources')}.`,
    ...joined.map(
      ({ testimonies, ties }) =>
        `${counted(testimonies.length, 'passage', 'passages')} count once: ${new Intl.ListFormat(locale).format(ties.map((tie) => tieWords[tie]))}.`,
    ),
    ...(own > 0 ? [`${counted(own, 'passage is', 'passages are')} of its own origin and not counted.`] : []),
  ].join(' ');
}
