import { z } from 'zod';
import { Edit, WrittenEdit } from './edits';
import { Erasure } from './erasure';
import { Fixity } from './model/provenance';
import { Sha256 } from './model/record';
import { Media } from './model/timeline';

/** The largest file Dateline reads, in bytes. */
export const FILE_LIMIT = 200 * 1024 * 1024;
/** The largest batch of Edits one call may carry. */
export const APPEND_LIMIT = 500;
/** The most files one folder brings. */
export const FOLDER_LIMIT = 20_000;
/** The most originals one call may check. */
export const CHECK_LIMIT = 500;

const Failure = z.strictObject({ code: z.string().max(60), message: z.string().max(2_000) });
/** An expected failure: a code for the program and a sentence for the person. */
export type Failure = z.infer<typeof Failure>;

const outcome = <T extends z.ZodType>(value: T) =>
  z.union([z.strictObject({ ok: z.literal(true), value }), z.strictObject({ ok: z.literal(false), error: Failure })]);
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: Failure };

const bytes = (limit: number): z.ZodType<Uint8Array, Uint8Array> =>
  z.instanceof(Uint8Array).refine((value) => value.byteLength <= limit, `more than ${limit} bytes`);
const Token = z.uuid();

/**
 * A file the person chose: a single-use token stands for its path, which never leaves main. `folder`: the folders it lies in below the
 * chosen one, with '/' between them ('letters/1931'); '' at its top, and for a file chosen by itself.
 */
export const ChosenFile = z.strictObject({ token: Token, name: z.string().max(255), folder: z.string().max(1_000) });
export type ChosenFile = z.infer<typeof ChosenFile>;

const StoredObject = z.strictObject({ sha256: Sha256, size: z.int().min(0) });
export type StoredObject = z.infer<typeof StoredObject>;

/** A picture that was kept, by what its own bytes say. */
const KeptPicture = Media.pick({ sha256: true, type: true, name: true });
export type KeptPicture = z.infer<typeof KeptPicture>;

/** An object to look for; `size` null where it is not known, as of a picture. */
const WantedObject = z.strictObject({ sha256: Sha256, size: z.int().min(0).nullable() });
export type WantedObject = z.infer<typeof WantedObject>;

/** A file name as the page knows it; main cleans it before it is used. */
const FileName = z.string().min(1).max(255);
/** A watched folder by its own name, never its path; null where none is watched. */
const Watched = z.strictObject({ folder: z.string().max(255).nullable() });

/** Where the journal stands; `count` 0 means a new library. */
export const JournalState = z.strictObject({
  library: z.uuid(),
  epoch: z.int().min(0),
  number: z.int().min(0),
  count: z.int().min(0),
  /** What had to be mended at start, in plain words, for the person. */
  repairs: z.array(z.string().max(1_000)),
  /** Set where a snapshot knows more Edits than the journal, which has lost its end: so many. */
  ahead: z.int().min(1).optional(),
  /** How often something was erased from this library for good. */
  erased: z.int().min(0),
});
export type JournalState = z.infer<typeof JournalState>;

/** Every call the renderer may make: its argument tuple and its result, both checked in main at run time. */
export const contract = {
  /** Versions and mode of the running app. */
  'app:about': {
    args: z.tuple([]),
    result: z.strictObject({ version: z.string(), electron: z.string(), chromium: z.string(), packaged: z.boolean() }),
  },
  /** Says that the first screen can be used; main then hands over files named on the command line. */
  'app:ready': { args: z.tuple([]), result: z.null() },
  /** Asks for files to import. An empty list: the person chose none. */
  'files:choose': { args: z.tuple([]), result: z.array(ChosenFile) },
  /** Asks for a folder and gives the files below it, in natural order: none that are hidden, links not followed, at most FOLDER_LIMIT. */
  'files:choose-folder': { args: z.tuple([]), result: z.array(ChosenFile).max(FOLDER_LIMIT) },
  /** Reads a chosen file once. The bytes are held until `objects:keep` or `files:release`. */
  'files:read': { args: z.tuple([Token]), result: outcome(bytes(FILE_LIMIT)) },
  /** Keeps the bytes just read as an original: fsynced, named by SHA-256, never overwritten. The token is spent. */
  'objects:keep': { args: z.tuple([Token]), result: outcome(StoredObject) },
  /** Lets go of a token, or of many, and of what they hold: the page is done with them. */
  'files:release': { args: z.tuple([z.union([Token, z.array(Token).max(FOLDER_LIMIT)])]), result: z.null() },
  /** Keeps bytes made in the app: a SourceText, pasted words. */
  'objects:put': { args: z.tuple([bytes(FILE_LIMIT)]), result: outcome(StoredObject) },
  /** Asks for pictures. An empty list: the person chose none. */
  'media:choose': { args: z.tuple([]), result: z.array(ChosenFile) },
  /** Keeps a picture like an original, where its bytes are those of a PNG, JPEG, GIF or WebP that can be drawn. The token is spent. */
  'media:keep': { args: z.tuple([Token]), result: outcome(KeptPicture) },
  /** The bytes of an object, verified against their name. */
  'objects:get': { args: z.tuple([Sha256]), result: outcome(bytes(FILE_LIMIT)) },
  /** Which folder is watched for new files while the app runs. */
  'watch:state': { args: z.tuple([]), result: Watched },
  /** Asks for a folder to watch from now on. Where the person chooses none, all stays as it is. */
  'watch:choose': { args: z.tuple([]), result: Watched },
  'watch:stop': { args: z.tuple([]), result: Watched },
  /** Asks first, then opens a read-only copy in the system's viewer. */
  'originals:open': { args: z.tuple([Sha256, FileName]), result: outcome(z.null()) },
  /** Shows the kept original in its folder. */
  'originals:reveal': { args: z.tuple([Sha256]), result: outcome(z.null()) },
  /** Asks where, then writes the original as it was. Null: the person chose no place. Gives the file's name. */
  'originals:export': { args: z.tuple([Sha256, FileName]), result: outcome(z.string().max(255).nullable()) },
  /** Whether originals are still what was kept, in the order asked. */
  'originals:check': {
    args: z.tuple([z.array(Sha256).max(CHECK_LIMIT)]),
    result: z.array(z.strictObject({ sha256: Sha256, fixity: Fixity })),
  },
  /**
   * Asks for a folder, looks below it for the originals named, by size and hash, and keeps those it finds. `looked`: the files looked
   * at. Null: the person chose no folder.
   */
  'originals:restore': {
    args: z.tuple([z.array(WantedObject).max(FOLDER_LIMIT)]),
    result: outcome(z.strictObject({ restored: z.array(Sha256), looked: z.int().min(0) }).nullable()),
  },
  'journal:state': { args: z.tuple([]), result: JournalState },
  /** Brings a journal that has lost its end to what the snapshot knows, by one more Edit. For a store that knows no more itself. */
  'journal:mend': { args: z.tuple([]), result: outcome(JournalState) },
  /** Appends Edits and fsyncs. Those already there are ignored. Gives the number of the last Edit on disk. */
  'journal:append': {
    args: z.tuple([z.array(Edit).min(1).max(APPEND_LIMIT)]),
    result: outcome(z.strictObject({ epoch: z.int(), number: z.int() })),
  },
  /** Edits in order, from the place `from` (0 is the first line), at most APPEND_LIMIT of them. */
  'journal:read': { args: z.tuple([z.int().min(0)]), result: outcome(z.array(WrittenEdit)) },
  /** Makes a snapshot of all records, as before a change to many of them. False: there is nothing that the last one does not know. */
  'snapshot:take': { args: z.tuple([]), result: outcome(z.boolean()) },
  /**
   * Asks the person first, then erases records and objects for good, from the journal, the snapshots and what was set aside. Null: the
   * person said no. Gives how many objects went, and how many stay since something else names them.
   */
  'library:expunge': {
    args: z.tuple([Erasure]),
    result: outcome(z.strictObject({ objects: z.int().min(0), kept: z.int().min(0) }).nullable()),
  },
  /** Asks where, then writes atomically. Null: the person chose no place. Gives the file's name. */
  'export:save': {
    args: z.tuple([
      z.strictObject({
        name: z.string().min(1).max(200),
        extension: z.string().regex(/^[a-z0-9]{1,12}$/),
        label: z.string().max(80),
        bytes: bytes(FILE_LIMIT),
      }),
    ]),
    result: outcome(z.string().max(255).nullable()),
  },
  /** Asks the person first, then opens an https: or mailto: address outside the app. */
  'links:open': { args: z.tuple([z.string().max(4_000)]), result: outcome(z.boolean()) },
  /** Tells main what the menus may offer now. */
  'menu:update': {
    args: z.tuple([
      z.strictObject({
        undo: z.string().max(300).nullable(),
        redo: z.string().max(300).nullable(),
        disabled: z.array(z.string().max(60)).max(1_000),
        /** Keys of the person's own choice by command id; null: none. */
        keys: z.record(z.string().max(60), z.string().max(60).nullable()),
      }),
    ]),
    result: z.null(),
  },
} as const satisfies Record<string, { args: z.ZodType<unknown[]>; result: z.ZodType }>;

/** What main may send by itself. */
export const events = {
  /** A menu item was chosen: a command id of shared/commands.ts. */
  command: z.string().max(60),
  /** Files from the command line, "open with", or a second start. */
  'files:opened': z.array(ChosenFile),
  /** New files in the watched folder, once they have stopped growing: brought in quietly. */
  'files:watched': z.array(ChosenFile),
  /** Whether the disk has room for changes (R33). */
  space: z.enum(['low', 'enough']),
  /** A sentence for the person about something that went otherwise than asked. */
  notice: z.string().max(2_000),
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Args<C extends Channel> = z.input<Contract[C]['args']>;
export type ResultOf<C extends Channel> = z.output<Contract[C]['result']>;
export type Invoke = <C extends Channel>(channel: C, ...args: Args<C>) => Promise<ResultOf<C>>;
export type Handlers = { [C in Channel]: (...args: z.output<Contract[C]['args']>) => Promise<ResultOf<C>> | ResultOf<C> };
export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>;

/** What the preload puts at `window.dateline`: frozen, and nothing else. */
export interface Bridge {
  readonly invoke: Invoke;
  /**
   * Hands a dropped file straight to main: its path never reaches the page. Null where the drop was no file. `folder`: where it lay
   * in a folder that was dropped, as ChosenFile has it.
   */
  readonly accept: (file: unknown, folder?: string) => Promise<ChosenFile | null>;
  /** Listens; gives the function that stops. */
  readonly on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void;
}
