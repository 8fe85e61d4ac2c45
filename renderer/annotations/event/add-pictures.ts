import type { ChosenFile } from '../../../shared/ipc';
import type { Id } from '../../../shared/model/record';
import type { Media } from '../../../shared/model/timeline';
import { counted } from '../../../shared/text/counted';
import { bridge } from '../../store/bridge';
import { refuse } from '../refusal';
import { saveEvent } from '../save';

/** The most pictures that an event holds. */
export const MOST_PICTURES = 50;

/** Asks for pictures and adds them to an event. */
export const choosePictures = async (event: Id): Promise<void> => addPictures(event, await bridge().invoke('media:choose'));

/** Adds files that were dropped, as far as they are pictures. */
export async function dropPictures(event: Id, files: readonly unknown[]): Promise<void> {
  const chosen: ChosenFile[] = [];
  for (const file of files) {
    const accepted = await bridge().accept(file);
    if (accepted) chosen.push(accepted);
  }
  await addPictures(event, chosen);
}

/** Keeps each, then adds those that were kept as one Edit: a record never names bytes that are not on disk. Says which were refused, and why. */
async function addPictures(event: Id, files: readonly ChosenFile[]): Promise<void> {
  const kept: Media[] = [];
  const refused: string[] = [];
  for (const { token } of files) {
    const outcome = await bridge().invoke('media:keep', token);
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
