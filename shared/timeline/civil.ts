import { fromDayNumber, msPerDay, toDayNumber, type CivilDay } from '../dates/calendar';

/** The first millisecond of a day; years are astronomical and of any size. */
export const instantOf = (year: number, month = 1, day = 1): number => toDayNumber({ year, month, day }) * msPerDay;

/** The day an instant falls on. */
export const dateAt = (instant: number): CivilDay => fromDayNumber(Math.floor(instant / msPerDay));
