import { useEffect, useState } from 'react';
import type { DatedEvent, Media } from '../../shared/model/timeline';
import { PICTURES_LIMIT, picturesOf } from '../../shared/export/pictures';
import { bridge } from './bridge';

// A picture is drawn from bytes that main has checked against their hash: never from an address outside the app.

type Bytes = Uint8Array<ArrayBuffer>;

/** A picture at hand, and how many places show it now. */
interface Held {
  readonly address: Promise<string | null>;
  shownBy: number;
}

/** How many pictures that nothing shows are kept, to be drawn again at once. */
const MOST_IDLE = 24;
/** By SHA-256, those used last at the end. */
const held = new Map<string, Held>();

async function addressOf(sha256: string, type: Media['type']): Promise<string | null> {
  const got = await bridge().invoke('objects:get', sha256);
  return got.ok ? URL.createObjectURL(new Blob([got.value as Bytes], { type })) : null;
}

function hold(sha256: string, type: Media['type']): Held {
  const picture = held.get(sha256) ?? { address: addressOf(sha256, type), shownBy: 0 };
  picture.shownBy += 1;
  held.delete(sha256);
  held.set(sha256, picture);
  return picture;
}

function letGo(sha256: string, picture: Held): void {
  picture.shownBy -= 1;
  const idle = [...held].filter(([, { shownBy }]) => shownBy === 0);
  for (const [oldest, { address }] of idle.slice(0, -MOST_IDLE)) {
    held.delete(oldest);
    void address.then((old) => old && URL.revokeObjectURL(old));
  }
  // One that was not there may be found again.
  void picture.address.then((found) => found === null && picture.shownBy === 0 && held.delete(sha256));
}

/** An address to draw a picture from; undefined while it is read, null where the library does not have it. */
export function usePicture(media: Media | undefined): string | null | undefined {
  const [shown, setShown] = useState<{ sha256: string; address: string | null }>();
  const { sha256, type } = media ?? {};
  useEffect(() => {
    if (!sha256 || !type) return;
    const picture = hold(sha256, type);
    let wanted = true;
    void picture.address.then((address) => wanted && setShown({ sha256, address }));
    return () => {
      wanted = false;
      letGo(sha256, picture);
    };
  }, [sha256, type]);
  return shown && shown.sha256 === sha256 ? shown.address : undefined;
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
