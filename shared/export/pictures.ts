import type { DatedEvent, Media } from '../model/timeline';
import { counted } from '../text/counted';

/** The most bytes of pictures that one page holds. */
export const PICTURES_LIMIT = 20_000_000;

type Pictured = Pick<DatedEvent, 'media'>;

/** The pictures of events, each once, in the order of the events. */
export function picturesOf(events: readonly Pictured[]): Media[] {
  const found = new Map<string, Media>();
  for (const { media = [] } of events) for (const picture of media) if (!found.has(picture.sha256)) found.set(picture.sha256, picture);
  return [...found.values()];
}

/** What a file says that names pictures and does not hold them; empty where there are none. */
export function pictureLosses(events: readonly Pictured[]): string[] {
  const count = picturesOf(events).length;
  if (count === 0) return [];
  return [
    `${counted(count, 'picture is', 'pictures are')} named by SHA-256, with credit, caption and description: the bytes are not in this file.`,
  ];
}

/** The pictures a page holds, as data addresses by their SHA-256, and in plain words which it does not. */
export interface Embedded {
  readonly addresses: ReadonlyMap<string, string>;
  readonly losses: readonly string[];
}

/** Takes pictures in the order of the events for as long as they fit. */
export function embedPictures(events: readonly Pictured[], bytes: ReadonlyMap<string, Uint8Array>): Embedded {
  const addresses = new Map<string, string>();
  let [size, large, lost] = [0, 0, 0];
  for (const { sha256, type } of picturesOf(events)) {
    const picture = bytes.get(sha256);
    if (!picture) lost += 1;
    else if (size + picture.length > PICTURES_LIMIT) large += 1;
    else {
      size += picture.length;
      addresses.set(sha256, `data:${type};base64,${toBase64(picture)}`);
    }
  }
  const most = `${PICTURES_LIMIT / 1_000_000} MB`;
  return {
    addresses,
    losses: [
      ...(large > 0 ? [`${counted(large, 'picture is', 'pictures are')} left out: a page holds at most ${most} of them.`] : []),
      ...(lost > 0 ? [`${counted(lost, 'picture is', 'pictures are')} left out: the file could not be read from the library.`] : []),
    ],
  };
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

/** What a person ought to look at before pictures are published; empty where there is nothing. */
export function pictureWarnings(events: readonly (Pictured & Pick<DatedEvent, 'state'>)[]): string[] {
  const bare = events
    .filter(({ state }) => state === 'ready')
    .flatMap(({ media = [] }) => media.filter(({ alternative }) => alternative.trim() === ''));
  if (bare.length === 0) return [];
  return [
    `${counted(bare.length, 'picture of a ready event has', 'pictures of ready events have')} no alternative text: who does not see them learns nothing of them.`,
  ];
}
