import { useState } from 'react';
import { formatSpan } from '../../shared/dates/format-span';
import type { Outcome } from '../../shared/ipc';
import type { Fixity } from '../../shared/model/provenance';
import type { Version } from '../../shared/model/source';
import { counted, locale, numbered } from '../../shared/text/counted';
import { bridge } from '../store/bridge';
import { addProvenance } from '../store/edits/add-provenance';
import { checkOriginal, useLastCheck } from '../store/fixity';
import { Button } from '../ui/Button';
import { fileSize } from './locale';
import { Row } from './Row';

/** The file a version was read from, kept byte for byte, what its reading had to warn of, and what can be done with it. */
export function OriginalFile({ version }: { version: Version }) {
  const { original, reader, warnings, part, unread, captured } = version;
  return (
    <section className="inspector-section" aria-label="Original">
      <h3>Original</h3>
      <dl className="inspector-rows">
        <Row label="File" value={original.name} />
        {part && <Row label="Part" value={`${numbered(part.number)} of ${numbered(part.of)} in it`} />}
        <Row label="Size" value={`${fileSize(original.size)}, ${counted(version.words, 'word', 'words')}`} />
        <Row label="SHA-256" value={<code title={original.sha256}>{original.sha256.slice(0, 12)}…</code>} />
        <Row label="Read as" value={reader.format} />
        <Row label="Encoding" value={reader.encoding} none="not stated" />
        {captured && <Row label="Saved" value={formatSpan(captured, locale)} />}
        <LastCheck sha256={original.sha256} />
      </dl>
      <Acts original={original} />
      {(warnings.length > 0 || unread) && (
        <ul className="inspector-warnings" aria-label="Warnings">
          {unread && <li>No text was read: {unread}.</li>}
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const words: Readonly<Record<Fixity, string>> = {
  sound: 'sound',
  damaged: 'damaged: it is not what was kept',
  missing: 'missing',
  unreadable: 'could not be read',
};

function LastCheck({ sha256 }: { sha256: string }) {
  const last = useLastCheck(sha256);
  if (last === undefined) return null;
  const when = last && new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(last.at));
  return <Row label="Checked" value={last && `${when}: ${words[last.fixity]}`} none="not yet" />;
}

function Acts({ original: { sha256, name } }: Pick<Version, 'original'>) {
  const [said, say] = useState('');
  const act = async <T,>(asked: Promise<Outcome<T>>, done: (value: T) => string) => {
    const outcome = await asked;
    say(outcome.ok ? done(outcome.value) : outcome.error.message);
  };
  const exported = (written: string | null): string => {
    if (written === null) return '';
    void addProvenance({ type: 'exported', original: sha256, sound: 1, failures: [], note: `as ${written}`.slice(0, 2_000) });
    return `Written as ${written}, byte for byte.`;
  };
  return (
    <>
      <div className="inspector-section-acts">
        <Button onPress={() => void act(bridge().invoke('originals:open', sha256, name), () => '')}>Open</Button>
        <Button onPress={() => void act(bridge().invoke('originals:reveal', sha256), () => '')}>Show in folder</Button>
        <Button onPress={() => void act(bridge().invoke('originals:export', sha256, name), exported)}>Export…</Button>
        <Button onPress={() => void checkOriginal(sha256, name).then((fixity) => say(`Checked: ${words[fixity]}.`))}>Check</Button>
      </div>
      <p role="status" className="inspector-notice">
        {said}
      </p>
    </>
  );
}
