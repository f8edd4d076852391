/**
 * The HTTP interface, beside the live one.
 *
 * POST /api/sessions                                       body: bytes of a found-session act; 201 ActAnswer
 * GET  /api/sessions                                       SessionSummary[]
 * GET  /api/settings                                       PublicSettings
 * POST /api/sessions/:session/acts                         body: bytes of an act; 201 ActAnswer, 200 when the same bytes were there already
 * GET  /api/sessions/:session/journal                      JSON lines, one entry each, up to the first count that awaits its proclamation
 * POST /api/sessions/:session/devices                      body: DeviceRequest; 201 DeviceAnswer
 * GET  /api/sessions/:session/rounds/:round/election.json  the exact bytes of the election
 * POST /api/sessions/:session/rounds/:round/ballots        body: bytes of a ballot; 201 Receipt, 200 when the same bytes were there already
 * GET  /api/sessions/:session/rounds/:round/record.bel     the public part of the record so far
 * GET  /api/sessions/:session/rounds/:round/result         ProclaimedResult, once proclaimed
 *
 * A refusal is `{ code, message, rule?, field? }` with the status of its code.
 */
export const headers = {
  /** Officer's public key, and the signature over `actDomain + body`, hex. */
  key: 'hemicycle-key',
  signature: 'hemicycle-signature',
  /** One-time token that a new server prints: founding a session that is no demonstration needs it. */
  setupToken: 'hemicycle-setup-token',
  /** Of a cast: the device's public key, its signature over `castStatement(…)`, and the tracker of the ballot replaced, or `none`. */
  device: 'hemicycle-device',
  deviceSignature: 'hemicycle-device-signature',
  replaces: 'hemicycle-replaces',
} as const;

/** What a device signs when it casts: `ballotSha256` is lower-case hex of the ballot's bytes. */
export const castStatement = (session: string, round: string, replaces: string, ballotSha256: string): string =>
  `hemicycle/cast/v1\n${session}\n${round}\n${replaces}\n${ballotSha256}`;

/** What a card signs to name the device it was opened on (Schnorr proof with the card's private credential, see agent/cards.ts). */
export const deviceStatement = (session: string, credential: string, device: string): string => `hemicycle/device/v1|${session}|${credential}|${device}`;

/** What an officer's or a device's key signs to join a live audience; `nonce` comes with the server's hello. */
export const joinStatement = (session: string, audience: string, nonce: string): string => `hemicycle/join/v1\n${session}\n${audience}\n${nonce}`;

/** What the server's session key signs for a cast that it took. */
export const receiptStatement = (session: string, round: string, tracker: string, height: number, head: string): string =>
  `hemicycle/receipt/v1\n${session}\n${round}\n${tracker}\n${height}\n${head}`;

export const maxBallotBytes = 65_536;

export interface ActAnswer { readonly seq: number; readonly head: string }
export interface SessionSummary { readonly id: string; readonly name: string; readonly place: string; readonly opens: string; readonly closes: string; readonly demonstration: boolean }
export interface PublicSettings { readonly demonstrations: boolean; readonly version: string }
export interface DeviceRequest {
  readonly credential: string;
  readonly device: string;
  readonly proof: { readonly challenge: string; readonly response: string };
}
/** `waiting` shows its pairing number until a desk checks the device in. */
export type DeviceAnswer = { readonly state: 'checked-in' } | { readonly state: 'waiting'; readonly pairing: string };
export interface Receipt {
  readonly tracker: string;
  /** Height of the ballot's event in the round's record, and the record's head with it. */
  readonly height: number;
  readonly head: string;
  readonly at: string;
  /** The session's server key over `receiptStatement(…)`. */
  readonly signature: string;
}
