/**
 * The live interface (socket.io, namespace `/live`), version 1.
 *
 * Server → page on every connection, first or again:  `hello` Hello
 * Page → server:                                      `join` Join, answered with JoinAnswer
 * Server → page, at once after a join and on change:  `view` ViewMessage, whole, at most ten a second of each name
 * Late joiner and returner are one path: join, and the newest whole views arrive. A view older than one held is dropped by the page.
 */
import type { Refusal } from './refusals.js';
import type { Views } from './views.js';

export const liveVersion = 1;
export interface Hello { readonly v: 1; readonly nonce: string; /** Server's clock, ISO. */ readonly now: string }

export type Audience = 'public' | 'chair' | 'tellers' | 'secretariat' | 'delegation';
export interface Join {
  readonly v: 1;
  readonly session: string;
  readonly audience: Audience;
  /** For all but `public`: officer's key, or the delegation's device key; and its signature over `joinStatement(session, audience, nonce)`. */
  readonly key?: string;
  readonly signature?: string;
}
export type JoinAnswer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

export type ViewName = keyof Views;
export interface ViewMessage<N extends ViewName = ViewName> {
  readonly v: 1;
  readonly name: N;
  /** Rises with each change of this view. */
  readonly version: number;
  /** Server's clock when made, ISO. */
  readonly at: string;
  readonly body: Views[N];
}
/** What each audience is sent. */
export const audienceViews: Readonly<Record<Audience, readonly ViewName[]>> = {
  public: ['session', 'round'],
  chair: ['session', 'round', 'chair'],
  tellers: ['session', 'round', 'tellers'],
  secretariat: ['session', 'round', 'secretariat'],
  delegation: ['session', 'round', 'delegation'],
};
