import { z } from 'zod';

export const Id = z.string().regex(/^[\w-]{1,80}$/);
export type Id = z.infer<typeof Id>;

/** An instant of our own clock: ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime();

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What every record carries: its id, who made it and when (the fourth clock, *recorded*, is `created`), and who changed it last,
 * where that was somebody else or it was changed at all.
 */
export const recordShape = {
  id: Id,
  creator: Id,
  created: Instant,
  modified: Instant,
  modifier: Id.optional(),
};

/** Characters of a long text (a note, guidelines), and entries of a list (tags, aliases, offices): no record holds more. */
export const LONGEST_TEXT = 100_000;
export const MOST_LISTED = 200;

/** Notes and tags, private until marked public: `public` names the fields that exports may carry. */
export const remarksShape = {
  note: z.string().max(LONGEST_TEXT),
  tags: z.array(z.string().min(1).max(200)).max(MOST_LISTED),
  public: z.array(z.string().min(1).max(80)).max(50),
};
