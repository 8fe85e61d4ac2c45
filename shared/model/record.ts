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

/** Notes and tags, private until marked public: `public` names the fields that exports may carry. */
export const remarksShape = {
  note: z.string().max(100_000),
  tags: z.array(z.string().min(1).max(200)).max(200),
  public: z.array(z.string().min(1).max(80)).max(50),
};
