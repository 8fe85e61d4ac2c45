import { optionsOf } from '../../shared/annotations/field';
import type { Annotation } from '../../shared/model/annotation';
import { CodingStatus, type MetadataField, type Source, type Version } from '../../shared/model/source';
import { Choice } from '../ui/Choice';
import { TextField } from '../ui/TextField';
import { AuthorsField } from './AuthorsField';
import { Body } from './Body';
import { CitationSection } from './CitationSection';
import { DetailsSection } from './DetailsSection';
import { KindCounts } from './KindCounts';
import { withOwn } from './own-patch';
import { OwnFields } from './OwnFields';
import { languageName } from './locale';
import { LongText } from './LongText';
import { OriginalFile } from './OriginalFile';
import { PublishedField } from './PublishedField';
import { RecordSection } from './RecordSection';
import { planSource, saveSource } from './save';
import { setSourcePublic } from './set-public';
import { typedOver } from './typed-over';
import { VersionsSection } from './VersionsSection';
import { WaitingDates } from './WaitingDates';

const statuses = optionsOf(CodingStatus.options) as { id: CodingStatus; label: string }[];

interface SourceViewProps {
  source: Source;
  version: Version;
  annotations: readonly Annotation[];
  onCompare: () => void;
  onNewVersion: () => void;
}

/** What is known of a source and where it was found; all of it can be corrected at once. */
export function SourceView({ source, version, annotations, onCompare, onNewVersion }: SourceViewProps) {
  const { id, foundIn, language } = source;
  const from = (field: MetadataField) => (foundIn[field] ? `from ${foundIn[field]}` : null);
  const text = (field: 'title' | 'publisher' | 'language' | 'url', label: string) => ({
    label,
    value: source[field] ?? '',
    placeholder: 'not found',
    description: from(field),
    onCommit: (words: string) => void saveSource(id, typedOver(field, words.trim() || null), `Change ${label.toLowerCase()}`),
  });
  return (
    <Body>
      <h2>Source</h2>
      <div className="inspector-form">
        <LongText {...text('title', 'Title')} first enterAccepts />
        <TextField {...text('publisher', 'Publisher')} />
        <AuthorsField source={source} foundIn={from('authors')} />
        <PublishedField source={source} foundIn={from('published')} />
        <WaitingDates source={source} annotations={annotations} />
        <TextField
          {...text('language', 'Language')}
          description={[language && languageName(language), from('language')].filter(Boolean).join(' · ')}
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
      <OwnFields
        key={`own ${id}`}
        on="source"
        own={source.own}
        isPublic={source.public}
        source={source}
        onSet={(field, patch) =>
          void planSource(
            id,
            async ({ own }) => {
              const { value, others = [] } = await patch();
              return { patch: { own: withOwn(own, field.id, value) }, others };
            },
            `Change ${field.name}`.slice(0, 300),
          )
        }
        onPublic={(field, isPublic) => void setSourcePublic(source, field.id, isPublic, field.name)}
      />
      <DetailsSection key={`details ${id}`} source={source} />
      <CitationSection source={source} />
      <VersionsSection source={source} onCompare={onCompare} onNewVersion={onNewVersion} />
      <OriginalFile version={version} />
      <RecordSection record={source} />
    </Body>
  );
}
