/** Views: whole, small, pure projections of the state (src/views), the same over HTTP and live. Codes and keys only, never sentences of one language, but for reasons (`text`, English) and names. */
import type { ActType, CommitteeSeat, Post, Region, Role, TrusteeKey } from './acts.js';

export type RoundStatus = 'prepared' | 'open' | 'suspended' | 'closed' | 'counting' | 'counted' | 'certified' | 'proclaimed' | 'annulled' | 'set-aside';
export type Standing = 'confirmed' | 'recalled' | 'assumed';

/** A step of the law's reasoning. `values` fill the catalogue's message `reason.<key>`; `text` is the English sentence. */
export interface Reason {
  readonly rule: string;
  readonly source: string;
  readonly standing: Standing;
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly text: string;
}
export type Verdict = 'elected' | 'next-round' | 'lots' | 'none';
export interface Outcome {
  readonly verdict: Verdict;
  /** Candidacy ids. */
  readonly elected: readonly string[];
  readonly standing: readonly string[];
  readonly required: number;
  readonly base: number;
  readonly reasons: readonly Reason[];
}
/** What the record counted, named. */
export interface Count {
  /** Candidates in the order of the paper; a sole candidate has yes and no. */
  readonly candidates: readonly { readonly candidacy: string; readonly votes: number; readonly no?: number }[];
  readonly blank: number;
  /** Ballots counted: one per elector who voted. */
  readonly ballots: number;
}
/** One object for hall, minutes and archive. */
export interface ProclaimedResult {
  readonly round: string;
  readonly contest: string;
  readonly ballot: number;
  readonly electorate: number;
  readonly count: Count;
  readonly outcome: Outcome;
  /** SHA-256 of the result's bytes in the record, and the record's last event. */
  readonly result: string;
  readonly recordHead: string;
  readonly proclaimedAt: string;
}

export interface CandidateView { readonly candidacy: string; readonly name: string; readonly nameArabic?: string; readonly country: string }
export interface CandidacyView extends CandidateView {
  readonly contest: string;
  readonly status: 'submitted' | 'admitted' | 'refused' | 'withdrawn' | 'struck' | 'elected';
  readonly reason?: string;
}
export interface ContestView {
  readonly contest: string; readonly post: Post; readonly region: Region | null; readonly seats: number;
  readonly status: 'established' | 'running' | 'decided';
  readonly rounds: readonly RoundSummary[];
}
export interface RoundSummary { readonly round: string; readonly contest: string; /** Number of the ballot under the law; annulled ones do not count. */ readonly ballot: number; readonly status: RoundStatus }
export interface SessionView {
  readonly id: string; readonly name: string; readonly place: string; readonly opens: string; readonly closes: string;
  readonly demonstration: boolean;
  readonly rulebook: string;
  readonly serverKey: string;
  readonly members: readonly { readonly code: string; readonly name: string; readonly region: Region; readonly right: 'entitled' | 'suspended'; readonly accredited: boolean; readonly present: boolean }[];
  readonly sitting: string | null;
  readonly quorum: { readonly required: number; readonly present: number };
  readonly contests: readonly ContestView[];
  readonly candidacies: readonly CandidacyView[];
  readonly committee: readonly CommitteeSeat[];
  readonly tellers: readonly { readonly name: string; readonly country?: string; readonly key: string; readonly trustee: TrusteeKey | null }[];
  /** Every proclaimed result, in order. */
  readonly results: readonly ProclaimedResult[];
}
/** The round that concerns the hall now: the running one, else the last; `null` before the first. */
export type RoundView = null | (RoundSummary & {
  readonly question: string;
  /** Sole candidate: the paper says Yes / No / Abstain. */
  readonly paper: 'choose' | 'yes-no';
  readonly seats: number;
  /** Whether the paper can be left blank (abstain). */
  readonly blank: boolean;
  readonly candidates: readonly CandidateView[];
  readonly electors: number;
  /** Electors with a ballot in the box: how many, and their seats (member codes, sorted). */
  readonly cast: number;
  readonly voted: readonly string[];
  /** Member codes of the frozen electorate, sorted; empty while prepared. */
  readonly electorate: readonly string[];
  readonly openedAt: string | null;
  readonly announcedCloseAt: string | null;
  readonly closedAt: string | null;
  readonly recordHead: string | null;
  readonly shares: { readonly given: number; readonly needed: number };
  readonly annulment: { readonly reason: string; readonly askedBy: Role } | null;
  readonly suspension: string | null;
  /** Never before the proclamation. */
  readonly result: ProclaimedResult | null;
});
export interface NextAct {
  readonly type: ActType;
  /** Everything the act's body needs but what the officer types: sent as it is. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly ready: boolean;
  readonly irreversible: boolean;
}
export interface Check { readonly key: string; readonly passed: boolean; readonly rule?: string; readonly values: Readonly<Record<string, string | number>> }
/** The count as chair and tellers see it before the proclamation. */
export type CountView = null | { readonly count: Count; readonly outcome: Outcome; readonly result: string; readonly certifiedBy: readonly string[] };
export interface ChairView { readonly head: string; readonly next: NextAct | null; readonly checks: readonly Check[]; readonly also: readonly NextAct[]; readonly count: CountView }
export interface TellersView {
  readonly head: string;
  /** Who may still act: teller keys whose share, or certificate, is in. */
  readonly sharesBy: readonly string[];
  readonly count: CountView;
  readonly next: NextAct | null;
  readonly also: readonly NextAct[];
  readonly connected: readonly string[];
}
export interface SecretariatView { readonly head: string; readonly waiting: readonly { readonly member: string; readonly device: string; readonly pairing: string }[] }
export interface DelegationView {
  readonly member: string; readonly name: string;
  /** `replaced`: another device was checked in for this seat since. */
  readonly device: 'checked-in' | 'replaced';
  readonly inElectorate: boolean;
  /** Of the round in the round view: this seat's ballot in the box. */
  readonly ballot: { readonly tracker: string; readonly at: string } | null;
}
export interface Views {
  readonly session: SessionView;
  readonly round: RoundView;
  readonly chair: ChairView;
  readonly tellers: TellersView;
  readonly secretariat: SecretariatView;
  readonly delegation: DelegationView;
}
