import type { Version } from '../../shared/model/source';
import { counted } from '../../shared/text/counted';
import { fileSize } from './locale';
import { Row } from './Row';

/** The file a version was read from, kept byte for byte, and what its reading had to warn of. */
export function OriginalFile({ version }: { version: Version }) {
  const { original, reader, warnings } = version;
  return (
    <section className="inspector-section" aria-label="Original">
      <h3>Original</h3>
      <dl className="inspector-rows">
        <Row label="File" value={original.name} />
        <Row label="Size" value={`${fileSize(original.size)}, ${counted(version.words, 'word', 'words')}`} />
        <Row label="SHA-256" value={<code title={original.sha256}>{original.sha256.slice(0, 12)}…</code>} />
        <Row label="Read as" value={reader.format} />
        <Row label="Encoding" value={reader.encoding} none="not stated" />
      </dl>
      {warnings.length > 0 && (
        <ul className="inspector-warnings" aria-label="Warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
