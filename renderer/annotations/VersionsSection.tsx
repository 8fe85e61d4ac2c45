import type { Source } from '../../shared/model/source';
import { versionName } from '../../shared/citation/version-name';
import { useVersionsOf } from '../store/live';
import { Button } from '../ui/Button';

/** The captures of a source, and the way to compare them. */
export function VersionsSection({ source, onCompare, onNewVersion }: { source: Source; onCompare: () => void; onNewVersion: () => void }) {
  const versions = useVersionsOf(source.id) ?? [];
  return (
    <section className="inspector-section" aria-label="Versions of the source">
      <h3>Versions</h3>
      <ol className="inspector-list inspector-versions">
        {versions.map((version) => (
          <li key={version.id} aria-current={version.id === source.version || undefined}>
            {versionName(version, versions)}
            {version.id === source.version && versions.length > 1 ? ' · read now' : ''}
          </li>
        ))}
      </ol>
      <div className="inspector-section-acts">
        {versions.length > 1 && <Button onPress={onCompare}>Compare</Button>}
        <Button kind={versions.length > 1 ? 'quiet' : 'plain'} onPress={onNewVersion}>
          Bring in a new version…
        </Button>
      </div>
    </section>
  );
}
