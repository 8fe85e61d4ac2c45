import type { Project } from './project';

/** A file made ready to save, and in plain words what it does not carry: one sentence each, to be shown before saving. */
export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly losses: readonly string[];
}

/** One export format. `write` takes the whole project and withholds what is private by itself. */
export interface ExportFormat {
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One sentence for the person who chooses. */
  readonly about: string;
  readonly write: (project: Project) => Written;
}
