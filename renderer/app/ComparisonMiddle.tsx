import { useMemo } from 'react';
import { titleOf } from '../../shared/annotations/index';
import { Comparison } from '../coders/Comparison';
import { bridge } from '../store/bridge';
import { useBlindSources, useCoded } from '../store/annotations';
import { useActors, useCodings, useOwnFields } from '../store/codebook';
import { adjudicate, adjudicateAll } from '../store/edits/adjudicate';
import { useCoders, useSourceText, useVersion, useVersions } from '../store/live';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { provide, run } from './command-table';
import { useById } from './current';
import type { MiddleProps } from './middle-props';
import { tell, warn } from './notices';
import { useView } from './view';

const backToText = () => useView.setState({ middle: 'text', wholeTimeline: false, readerAwaited: true });

/** Two coders' passes over the open source; never for someone who is coding it blind. */
export default function ComparisonMiddle({ source, sources }: MiddleProps) {
  const version = useVersion(source.version);
  const text = useSourceText(version);
  const all = useCoded();
  const blind = useBlindSources();
  const coders = useCoders();
  const codings = useCodings();
  const ownFields = useOwnFields();
  const actors = useById(useActors());
  const byId = useById(all);
  const versions = useVersions();
  const library = useMemo(() => all && versions && blind && { sources, versions, coded: all, blind }, [sources, versions, all, blind]);
  const own = useMemo(() => codings?.filter((coding) => coding.source === source.id), [codings, source.id]);
  const fieldNames = useMemo(
    () => ({
      ownFields: ownFields ?? [],
      nameOf: (id: string) => actors.get(id)?.name ?? null,
      titleOf: (id: string) => {
        const annotation = byId.get(id);
        return annotation ? titleOf(annotation) : null;
      },
    }),
    [ownFields, actors, byId],
  );
  if (typeof text === 'string') return <Instead title="This text cannot be shown">{text}</Instead>;
  if (blind?.has(source.id)) return <StillBlind />;
  if (!version || version.id !== source.version || !text || !library || !coders || !own || !ownFields)
    return <section aria-label="Comparison" data-region="comparison" aria-busy="true" />;
  return (
    <Comparison
      key={source.id}
      source={source}
      version={version}
      text={text.text}
      coders={coders}
      codings={own}
      library={library}
      fieldNames={fieldNames}
      onVerdict={adjudicate}
      onVerdicts={adjudicateAll}
      onExport={(file) => void save(file)}
      onClose={backToText}
      provide={provide}
    />
  );
}

function StillBlind() {
  return (
    <Instead title="You are coding this source blind" actions={<Button onPress={() => run('coding.finish')}>Mark as done</Button>}>
      Comparing would show what the others found. Mark your coding as done first.
    </Instead>
  );
}

function Instead({ title, children, actions }: { title: string; children: string; actions?: React.ReactNode }) {
  return (
    <section aria-label="Comparison" data-region="comparison" tabIndex={-1} data-region-focus>
      <Empty title={title} actions={actions}>
        {children}
      </Empty>
    </section>
  );
}

async function save({ name, csv }: { name: string; csv: string }): Promise<void> {
  const outcome = await bridge().invoke('export:save', { name, extension: 'csv', label: 'CSV', bytes: new TextEncoder().encode(csv) });
  if (!outcome.ok) warn(outcome.error.message);
  else if (outcome.value !== null) tell(`Saved ${outcome.value}.`);
}
