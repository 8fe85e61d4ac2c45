import { useState } from 'react';
import { CodingStatus, type MetadataField, type Source, type Version } from '../../shared/model/source';
import { optionsOf } from '../../shared/annotations/field';
import type { Annotation } from '../../shared/model/annotation';
import { Choice } from '../ui/Choice';
import { TextField } from '../ui/TextField';
import { commitPublished, planPublished, type PublishedChange } from './change-published';
import { Chips } from './Chips';
import { DateField } from './DateField';
import { KindCounts } from './KindCounts';
import { languageName } from './locale';
import { LongText } from './LongText';
import { OriginalFile } from './OriginalFile';
import { PublishedDateDialog } from './PublishedDateDialog';
import { saveSource } from './save';
import { typedOver } from './typed-over';

interface SourceViewProps {
  source: Source;
  version: Version;
  annotations: readonly Annotation[];
}

/** What is known of a source and where it was found; all of it can be corrected at once. */
export function SourceView({ source, version, annotations }: SourceViewProps) {
  const { id, foundIn } = source;
  const [pending, setPending] = useState<PublishedChange | null>(null);
  const [round, setRound] = useState(0);
  const from = (field: MetadataField) => foundIn[field] && `from ${foundIn[field]}`;
  const correct = (field: MetadataField, value: string | null) => void saveSource(id, typedOver(field, value), `Change ${field}`);
  const text = (field: 'title' | 'publisher' | 'language' | 'url', label: string) => ({
    label,
    value: source[field] ?? '',
    placeholder: 'not found',
    description: from(field),
    onCommit: (words: string) => correct(field, words.trim() || null),
  });
  const setPublished = async (published: Source['published']) => {
    const change = await planPublished(id, published);
    if (change?.affected.length) setPending(change);
    else if (change) await commitPublished(change, []);
  };
  const closeDialog = () => {
    setPending(null);
    // A cancelled date leaves its words in the field; a new field shows what is stored.
    setRound(round + 1);
  };
  return (
    <div className="inspector-body">
      <h2>Source</h2>
      <div className="inspector-form">
        <LongText {...text('title', 'Title')} first enterAccepts />
        <TextField {...text('publisher', 'Publisher')} />
        <div className="inspector-field" role="group" aria-label="Authors">
          <span className="ui-label" aria-hidden="true">
            Authors
          </span>
          <div>
            <Chips
              label="Authors"
              values={source.authors}
              addLabel="Add an author"
              placeholder={source.authors.length ? 'add another' : 'not found'}
              limit={500}
              onChange={(change) => void saveSource(id, (now) => typedOver('authors', change(now.authors))(now), 'Change authors')}
            />
            {from('authors') && <span className="ui-description">{from('authors')}</span>}
          </div>
        </div>
        <DateField
          key={round}
          label="Published"
          value={source.published}
          reference={null}
          none="not found"
          note={from('published') ?? null}
          onCommit={(published) => void setPublished(published)}
        />
        <TextField
          {...text('language', 'Language')}
          description={[source.language && languageName(source.language), from('language')].filter(Boolean).join(' · ')}
        />
        <TextField {...text('url', 'Address')} />
        <Choice
          label="Status"
          value={source.status}
          options={statuses}
          onChange={(status) => status && void saveSource(id, { status }, 'Change coding status')}
        />
      </div>
      <KindCounts annotations={annotations} />
      <OriginalFile version={version} />
      {pending && <PublishedDateDialog change={pending} onClose={closeDialog} />}
    </div>
  );
}

const statuses = optionsOf(CodingStatus.options) as { id: CodingStatus; label: string }[];
