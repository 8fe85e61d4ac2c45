import type { Model } from '../model';

/** Said where a mark stands for another date than the event's own, and is dragged or moved by key. */
export const ONLY_OWN_DATE = 'Only the event’s own date can be moved. Show Event date to move it.';

/** Whether a clock of the drawing shows the events' own dates. */
export const showsOwnDates = ({ sides }: Pick<Model, 'sides'>): boolean => sides.some(({ clock }) => clock === 'event');
