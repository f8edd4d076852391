/**
 * Acts: what officers do, as signed statements.
 *
 * An act travels as the exact UTF-8 bytes of one JSON object; the signature covers `actDomain + bytes`
 * (Ed25519, RFC 8032), so the bytes are kept and never re-serialised.
 *
 * Keys, signatures and hashes are lower-case hex; Belenios numbers and group elements are in Belenios' own encoding.
 */
export const actDomain = 'hemicycle/act/v1\n';

/** The largest act the server reads, in bytes. */
export const maxActBytes = 65_536;

export type Role = 'chair' | 'secretariat' | 'teller' | 'desk' | 'server';
export type Region = 'africa' | 'americas' | 'asia' | 'europe';
export type Post = 'president' | 'vice-president' | 'delegate';

/** What every act carries. `head` is the hash of a journal entry that the officer had seen (absent only when founding). */
export interface ActHeader {
  readonly v: 1;
  /** Chosen by the officer's device, unique in the session: retrying an act with the same id is harmless. 8 to 64 of [A-Za-z0-9-]. */
  readonly id: string;
  readonly session: string;
  readonly head?: string;
}

/** A trustee's public key as Belenios writes it (protocol.md, section 2). */
export interface TrusteeKey {
  readonly pok: { readonly challenge: string; readonly response: string };
  readonly public_key: string;
}

export interface CommitteeSeat {
  readonly post: Post;
  readonly region: Region;
  readonly country: string;
  readonly name: string;
  readonly since: number;
  readonly until: number;
}

export interface ContestKey {
  /** Name of the contest in the session, in addresses too: `president`, `vice-president-asia`. */
  readonly contest: string;
}

/** A secretariat's, by its own key: the first entry of the journal. */
export interface FoundSession {
  readonly type: 'found-session';
  readonly name: string;
  readonly place: string;
  /** ISO dates, YYYY-MM-DD. */
  readonly opens: string;
  readonly closes: string;
  readonly rulebook: string;
  readonly demonstration: boolean;
}
export interface ImportMembers {
  readonly type: 'import-members';
  /** The file's text: header `code,alpha3,name,region`, one member a line. */
  readonly csv: string;
}
export interface SeatCommittee {
  readonly type: 'seat-committee';
  readonly seats: readonly CommitteeSeat[];
}
export interface EnrolOfficer {
  readonly type: 'enrol-officer';
  readonly key: string;
  readonly role: Exclude<Role, 'server'>;
  readonly name: string;
  /** Member code of the officer's country, where it has one. */
  readonly country?: string;
}
export interface RegisterCards {
  readonly type: 'register-cards';
  /** The public credential of each delegation's card. A second card for a member replaces the first, and its device. */
  readonly cards: readonly { readonly member: string; readonly credential: string }[];
}
export interface Accredit {
  readonly type: 'accredit';
  readonly members: readonly string[];
}
export interface SetVotingRight {
  readonly type: 'set-voting-right';
  readonly member: string;
  readonly right: 'entitled' | 'suspended';
}
export interface OpenSitting {
  readonly type: 'open-sitting';
  readonly name: string;
}
export interface CloseSitting {
  readonly type: 'close-sitting';
}
export interface CheckIn {
  readonly type: 'check-in';
  /** Presence, and where `device` is given the binding of that device's public key (Ed25519) to the seat. */
  readonly arrivals: readonly { readonly member: string; readonly device?: string }[];
}
export interface CheckOut {
  readonly type: 'check-out';
  readonly members: readonly string[];
}
export interface EstablishContest {
  readonly type: 'establish-contest';
  readonly contest: string;
  readonly post: Post;
  readonly region: Region | null;
  readonly seats: number;
}
export interface SubmitCandidacy {
  readonly type: 'submit-candidacy';
  readonly contest: string;
  /** Name of the candidacy in addresses and counts: 1 to 32 of [a-z0-9-]. */
  readonly candidacy: string;
  readonly name: string;
  readonly nameArabic?: string;
  readonly country: string;
  /** ISO date on which it was received. */
  readonly received: string;
}
export interface AdmitCandidacy {
  readonly type: 'admit-candidacy';
  readonly candidacy: string;
}
export interface RefuseCandidacy {
  readonly type: 'refuse-candidacy';
  readonly candidacy: string;
  readonly reason: string;
}
export interface WithdrawCandidacy {
  readonly type: 'withdraw-candidacy';
  readonly candidacy: string;
}
export interface PublishTrusteeKey {
  readonly type: 'publish-trustee-key';
  readonly trustee: TrusteeKey;
}
/** The chair's: prepares the contest's first round. Later rounds are prepared by the outcome of the one before. */
export interface StartContest {
  readonly type: 'start-contest';
  readonly contest: string;
}
export interface OpenRound {
  readonly type: 'open-round';
  readonly round: string;
  /** Announced closing, in seconds from the opening: it informs, only the chair closes. */
  readonly announcedSeconds?: number;
}
export interface SuspendRound {
  readonly type: 'suspend-round';
  readonly round: string;
  readonly reason?: string;
}
export interface ResumeRound {
  readonly type: 'resume-round';
  readonly round: string;
}
export interface CloseRound {
  readonly type: 'close-round';
  readonly round: string;
}
/** A teller's partial decryption, and the strong second proof that protocol version 1 lacks (docs/protocol.md). */
export interface GiveShare {
  readonly type: 'give-share';
  readonly round: string;
  /** Hash of the record's EndBallots event, which the teller has verified the record up to. */
  readonly endBallots: string;
  /** The partial decryption's exact bytes (UTF-8 JSON), as they enter the record. */
  readonly share: string;
  /** `[question][slot]`. */
  readonly strongProofs: readonly (readonly { readonly challenge: string; readonly response: string }[])[];
}
/** A teller's: "this is the count, and the law has judged it". Two make the count certified. */
export interface CertifyRound {
  readonly type: 'certify-round';
  readonly round: string;
  /** SHA-256 of the result's bytes, as the teller's page computed it. */
  readonly result: string;
}
export interface ProclaimRound {
  readonly type: 'proclaim-round';
  readonly round: string;
  readonly result: string;
}
/** The chair's and one teller's: the first asks, the second of the other role carries it out. */
export interface AnnulRound {
  readonly type: 'annul-round';
  readonly round: string;
  readonly reason: string;
}
export interface SetAsideRound {
  readonly type: 'set-aside-round';
  readonly round: string;
  /** The assembly's decision that sets the result aside (L41). */
  readonly decision: string;
}

// What the server itself states, signed with the session's server key.

/** A demonstration's only: the first device that opens a card is checked in. */
export interface CheckInDemonstrationDevice {
  readonly type: 'check-in-demonstration-device';
  readonly member: string;
  readonly device: string;
}
export interface RecordOpened {
  readonly type: 'record-opened';
  readonly round: string;
  /** φ: SHA-256 of the election's bytes, Base64 without padding. */
  readonly electionHash: string;
  /** Hash of the record's newest event. */
  readonly head: string;
}
export interface RecordClosed {
  readonly type: 'record-closed';
  readonly round: string;
  readonly ballots: number;
  /** Electors whose ballot counts: one each. */
  readonly counted: number;
  readonly endBallots: string;
  readonly encryptedTally: string;
  readonly head: string;
}
/** The server's own share came last and opened the total. */
export interface RoundCounted {
  readonly type: 'round-counted';
  readonly round: string;
  /** The result's exact bytes. */
  readonly result: string;
  readonly share: string;
  readonly strongProofs: readonly (readonly { readonly challenge: string; readonly response: string }[])[];
  readonly head: string;
}
export interface RoundKeyErased {
  readonly type: 'round-key-erased';
  readonly round: string;
  readonly head: string;
}

export type OfficerAct =
  | FoundSession | ImportMembers | SeatCommittee | EnrolOfficer | RegisterCards | Accredit | SetVotingRight | OpenSitting | CloseSitting
  | CheckIn | CheckOut | EstablishContest | SubmitCandidacy | AdmitCandidacy | RefuseCandidacy | WithdrawCandidacy | PublishTrusteeKey
  | StartContest | OpenRound | SuspendRound | ResumeRound | CloseRound | GiveShare | CertifyRound | ProclaimRound | AnnulRound | SetAsideRound;
export type ServerAct = CheckInDemonstrationDevice | RecordOpened | RecordClosed | RoundCounted | RoundKeyErased;

export type ActBody = OfficerAct | ServerAct;
export type Act = ActHeader & ActBody;
export type ActType = ActBody['type'];
export type ActOf<T extends ActType> = Extract<ActBody, { type: T }>;
