import type { Media } from '../../../shared/model/timeline';
import { usePicture } from '../../store/pictures';
import { IconButton } from '../IconButton';
import { LongText } from '../LongText';

interface MediaItemProps {
  media: Media;
  /** The event is settled: what its pictures lack is worth a word. */
  isReady: boolean;
  place: { readonly at: number; readonly of: number };
  onChange: (patch: Partial<Media>, label: string) => void;
  onRemove: () => void;
  onMove: (by: 1 | -1) => void;
}

/** One picture with what it shows in words, its caption and its credit. */
export function MediaItem({ media, isReady, place, onChange, onRemove, onMove }: MediaItemProps) {
  const address = usePicture(media);
  const { name, alternative, caption, credit } = media;
  const isBare = alternative.trim() === '';
  return (
    <li className="event-picture" aria-label={name}>
      {address && <img className="event-picture-image" src={address} alt={isBare ? name : alternative} decoding="async" />}
      {address === null && <p className="inspector-small">{name} is not in the library folder. “Find lost originals” looks for it.</p>}
      <LongText
        label="Shows"
        value={alternative}
        placeholder="no alternative text yet"
        description={isBare && <MissingWords isReady={isReady} />}
        onCommit={(words) => onChange({ alternative: words.trim() }, 'Change alternative text')}
      />
      <LongText
        label="Caption"
        value={caption}
        placeholder="none yet"
        onCommit={(words) => onChange({ caption: words.trim() }, 'Change caption')}
      />
      <LongText
        label="Credit"
        value={credit}
        placeholder="none stated"
        enterAccepts
        onCommit={(words) => onChange({ credit: words.trim() }, 'Change credit')}
      />
      <div className="inspector-section-acts">
        <span className="inspector-small">{name}</span>
        <span>
          {place.of > 1 && (
            <>
              <IconButton icon="up" name={`Move up: ${name}`} isDisabled={place.at === 0} onPress={() => onMove(-1)} />
              <IconButton icon="down" name={`Move down: ${name}`} isDisabled={place.at === place.of - 1} onPress={() => onMove(1)} />
            </>
          )}
          <IconButton icon="close" name={`Remove the picture: ${name}`} onPress={onRemove} />
        </span>
      </div>
    </li>
  );
}

const MissingWords = ({ isReady }: { isReady: boolean }) => (
  <span className="inspector-small" data-doubt={isReady || undefined}>
    No alternative text yet: say what it shows, for who does not see it.{isReady && ' The event is ready without it.'}
  </span>
);
