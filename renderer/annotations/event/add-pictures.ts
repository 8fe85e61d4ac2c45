import type { ChosenFile } from '../../../shared/ipc';
import type { Id } from '../../../shared/model/record';
import { MOST_PICTURES, type Media } from '../../../shared/model/timeline';
import { counted } from '../../../shared/text/counted';
import { bridge } from '../../store/bridge';
import { refuse } from '../refusal';
import { saveEvent } from '../save';

/** Asks for pictures and adds them to an event. */
export async function choosePictures(event: Id): Promise<void> {
  const chosen = await bridge().invoke('media:choose');
  await addPictures(
    event,
    chosen.map((file) => () => Promise.resolve(file)),
  );
}

/** Adds files that were dropped, as far as they are pictures. */
export const dropPictures = (event: Id, files: readonly unknown[]): Promise<void> =>
  addPictures(
    event,
    files.map((file) => () => bridge().accept(file)),
  );

/**
 * Keeps each, then adds those that were kept as one Edit: a record never names bytes that are not on disk. Says which were refused, and why. One
 * after the other: each holds its bytes until it is kept.
 */
async function addPictures(event: Id, files: readonly (() => Promise<ChosenFile | null>)[]): Promise<void> {
  const kept: Media[] = [];
  const refused: string[] = [];
  for (const next of files) {
    const file = await next();
    if (!file) continue;
    const outcome = await bridge().invoke('media:keep', file.token);
    if (outcome.ok) kept.push({ ...outcome.value, credit: '', caption: '', alternative: '' });
    else refused.push(outcome.error.message);
  }
  if (kept.length > 0)
    await saveEvent(
      event,
      (now) => {
        const there = now.media ?? [];
        const fresh = kept.filter(({ sha256 }, at) => ![...there, ...kept.slice(0, at)].some((other) => other.sha256 === sha256));
        const left = there.length + fresh.length - MOST_PICTURES;
        if (left > 0)
          refused.push(`An event holds at most ${MOST_PICTURES} pictures: ${counted(left, 'picture was', 'pictures were')} not added.`);
        return { media: [...there, ...fresh].slice(0, MOST_PICTURES) };
      },
      kept.length === 1 ? 'Add a picture' : 'Add pictures',
    );
  if (refused.length > 0) refuse(refused.join(' '));
}
