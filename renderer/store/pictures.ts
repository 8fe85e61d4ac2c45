import { useEffect, useState } from 'react';
import type { DatedEvent, Media } from '../../shared/model/timeline';
import { PICTURES_LIMIT, picturesOf } from '../../shared/export/pictures';
import { bridge } from './bridge';

// A picture is drawn from bytes that main has checked against their hash: never from an address outside the app.

type Bytes = Uint8Array<ArrayBuffer>;

/** How many pictures are kept ready to be drawn. */
const MOST_KEPT = 24;
const kept = new Map<string, Promise<string | null>>();

async function addressOf({ sha256, type }: Media): Promise<string | null> {
  const got = await bridge().invoke('objects:get', sha256);
  return got.ok ? URL.createObjectURL(new Blob([got.value as Bytes], { type })) : null;
}

function keptAddress(media: Media): Promise<string | null> {
  const known = kept.get(media.sha256);
  kept.delete(media.sha256);
  const address = known ?? addressOf(media);
  kept.set(media.sha256, address);
  for (const [sha256, oldest] of kept) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(sha256);
    void oldest.then((old) => old && URL.revokeObjectURL(old));
  }
  // One that was not there may be found again.
  void address.then((found) => found === null && kept.delete(media.sha256));
  return address;
}

/** An address to draw a picture from; undefined while it is read, null where the library does not have it. */
export function usePicture(media: Media | undefined): string | null | undefined {
  const [shown, setShown] = useState<{ sha256: string; address: string | null }>();
  useEffect(() => {
    if (!media) return;
    let wanted = true;
    void keptAddress(media).then((address) => wanted && setShown({ sha256: media.sha256, address }));
    return () => {
      wanted = false;
    };
  }, [media]);
  return media && shown?.sha256 === media.sha256 ? shown.address : undefined;
}

/** The bytes of the pictures that a page may hold; undefined while they are read. */
export function usePictureBytes(events: readonly DatedEvent[] | undefined): ReadonlyMap<string, Uint8Array> | undefined {
  const [read, setRead] = useState<{ of: readonly DatedEvent[]; bytes: ReadonlyMap<string, Uint8Array> }>();
  useEffect(() => {
    if (!events) return;
    let wanted = true;
    void readAll(picturesOf(events.filter(({ state }) => state !== 'hidden'))).then((bytes) => wanted && setRead({ of: events, bytes }));
    return () => {
      wanted = false;
    };
  }, [events]);
  return read && read.of === events ? read.bytes : undefined;
}

/** Reads until a page could hold no more; one that is larger is read none the less, so that what is left out is told rightly. */
async function readAll(pictures: readonly Media[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  let size = 0;
  for (const { sha256 } of pictures) {
    if (size > 10 * PICTURES_LIMIT) break;
    const got = await bridge().invoke('objects:get', sha256);
    if (!got.ok) continue;
    bytes.set(sha256, got.value);
    size += got.value.length;
  }
  return bytes;
}
