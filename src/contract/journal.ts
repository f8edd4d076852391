/** The journal's entry: hashes cover the stored bytes of one line, this object as JSON. */
export interface JournalEntry {
  readonly v: 1;
  readonly session: string;
  /** From 0, without gaps. */
  readonly seq: number;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prev: string;
  /** Server's clock, ISO. */
  readonly at: string;
  /** The signed statement: its exact text, the key and the signature over `actDomain + text`. */
  readonly act: { readonly bytes: string; readonly key: string; readonly signature: string };
  /** What the law made of it: `evolve` reads these alone. */
  readonly events: readonly unknown[];
}
