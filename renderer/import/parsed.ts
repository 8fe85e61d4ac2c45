import { z } from 'zod';
import type { Imported, ImportOutcome } from '../../shared/import/imported';
import { Details } from '../../shared/model/source';
import { DateSpan } from '../../shared/dates/date-span';
import { SourceText } from '../../shared/text/source-text';

const found = <T extends z.ZodType>(value: T) => z.strictObject({ value, from: z.string().max(300) }).nullable();

const Metadata = z.strictObject({
  title: found(z.string().max(2_000)),
  publisher: found(z.string().max(500)),
  authors: found(z.array(z.string().min(1).max(500)).max(100)),
  published: found(DateSpan),
  language: found(z.string().max(40)),
  url: found(z.string().max(4_000)),
  details: found(Details),
});

const Reading = z.strictObject({
  text: SourceText,
  metadata: Metadata,
  warnings: z.array(z.string().max(500)).max(100),
  unread: z.string().max(500).optional(),
  captured: DateSpan.optional(),
});

const ImportedShape = Reading.extend({
  parts: z.array(Reading).max(10_000).optional(),
  format: z.string().max(40),
  version: z.int().min(1),
  encoding: z.string().max(40).nullable(),
  mediaType: z.string().max(200),
});

const Outcome = z.union([
  z.strictObject({ ok: z.literal(true), value: ImportedShape }),
  z.strictObject({ ok: z.literal(false), error: z.strictObject({ code: z.string().max(60), message: z.string().max(2_000) }) }),
]);

/** What a worker that read a hostile file says, once it is known to be an outcome with sound texts; else null. */
export function toOutcome(data: unknown): ImportOutcome | null {
  const outcome = Outcome.safeParse(data).data;
  if (!outcome) return null;
  return !outcome.ok || [outcome.value, ...(outcome.value.parts ?? [])].every(isSound) ? outcome : null;
}

/** Blocks in order, apart from each other, and every range inside the text. */
function isSound({ text: { text, blocks, inlines, pages = [] } }: Pick<Imported, 'text'>): boolean {
  const inOrder = blocks.every(
    ({ start, end }, i) => start < end && end <= text.length && (i === 0 ? start === 0 : start === blocks[i - 1]!.end + 2),
  );
  const isPaged = pages.every(({ start }, i) => start <= text.length && start >= (pages[i - 1]?.start ?? 0));
  return inOrder && isPaged && inlines.every(({ start, end }) => start < end && end <= text.length);
}
