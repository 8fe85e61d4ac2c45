import { MOST_PICTURES, type DatedEvent, type Media } from '../../../shared/model/timeline';
import { Button } from '../../ui/Button';
import { saveEvent } from '../save';
import { choosePictures } from './add-pictures';
import { MediaItem } from './MediaItem';

/** The pictures of an event, the first of which its card shows. Files dropped on the inspector join them. */
export function MediaSection({ event }: { event: DatedEvent }) {
  const { id, media = [] } = event;
  const change = (label: string, next: (now: readonly Media[]) => Media[]) =>
    void saveEvent(id, (now) => ({ media: next(now.media ?? []) }), label);
  return (
    <section className="inspector-section" aria-label="Pictures">
      <h3>Pictures</h3>
      {media.length > 0 && (
        <ol className="inspector-list">
          {media.map((each, at) => (
            <MediaItem
              key={each.sha256}
              media={each}
              isReady={event.state === 'ready'}
              place={{ at, of: media.length }}
              onChange={(patch, label) =>
                change(label, (now) => now.map((one) => (one.sha256 === each.sha256 ? { ...one, ...patch } : one)))
              }
              onRemove={() => change('Remove a picture', (now) => now.filter(({ sha256 }) => sha256 !== each.sha256))}
              onMove={(by) => change('Reorder pictures', (now) => moved(now, each.sha256, by))}
            />
          ))}
        </ol>
      )}
      <div className="inspector-section-acts">
        <Button isDisabled={media.length >= MOST_PICTURES} onPress={() => void choosePictures(id)}>
          Add pictures…
        </Button>
      </div>
      {media.length === 0 && <p className="inspector-small">PNG, JPEG, GIF or WebP; they can also be dropped here.</p>}
    </section>
  );
}

function moved(media: readonly Media[], sha256: string, by: 1 | -1): Media[] {
  const at = media.findIndex((each) => each.sha256 === sha256);
  const [one, other] = [media[at], media[at + by]];
  if (!one || !other) return [...media];
  return media.map((each) => (each === one ? other : each === other ? one : each));
}
