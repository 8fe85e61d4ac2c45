/** One line of a score's table: a subject (Dateline or a peer) on a set of texts, and its figures. Shares are percentages. */
export interface ScoreRow {
  readonly subject: string;
  readonly on: string;
  readonly values: Readonly<Record<string, number | string>>;
}

/** What was scored, against which goals. A score that needs texts which are not there gives no rows and says so. */
export interface Scored {
  readonly rows: readonly ScoreRow[];
  readonly goals: readonly { readonly what: string; readonly value: number; readonly atLeast: number }[];
  readonly notes: readonly string[];
}

export interface Score {
  readonly name: string;
  readonly about: string;
  readonly run: (shared: string | null) => Scored | Promise<Scored>;
}
