/** The one closed list of refusals. Each has its HTTP status; the sentence for people is made where the refusal is made. */
export const refusalStatus = {
  // the request itself
  'not-found': 404, 'too-large': 413, 'not-utf8': 400, 'not-json': 400, 'unknown-field': 400, 'invalid-field': 400, 'unknown-act-type': 400,
  'too-many-requests': 429, 'server-busy': 503,
  // who asks
  'unknown-key': 403, 'bad-signature': 403, 'wrong-role': 403, 'setup-token-required': 403, 'demonstration-off': 403, 'unknown-card': 403, 'malformed-card': 400,
  // acts
  'act-id-reused': 409, 'stale-head': 409, 'wrong-session': 400, 'session-exists': 409, 'stale-state': 409, 'already-done': 409,
  // people
  'csv-columns': 422, 'csv-duplicate': 422, 'csv-unknown-code': 422, 'csv-empty-line': 422, 'csv-encoding': 422, 'csv-line': 422,
  'unknown-member': 422, 'duplicate-member': 422, 'register-frozen': 409, 'not-accredited': 409, 'no-card': 409, 'duplicate-credential': 409,
  'unknown-officer': 404, 'officer-exists': 409, 'no-sitting': 409, 'sitting-open': 409, 'device-taken': 409, 'unknown-device': 403,
  // candidacies and contests
  'unknown-contest': 404, 'contest-exists': 409, 'contest-not-ready': 409, 'contest-order': 409, 'unknown-candidacy': 404, 'candidacy-exists': 409,
  'candidacy-late': 422, 'candidacy-state': 409, 'candidate-inadmissible': 409, 'no-candidate': 409, 'unknown-rulebook': 422,
  // rounds
  'unknown-round': 404, 'round-not-prepared': 409, 'round-not-open': 409, 'round-not-suspended': 409, 'round-not-closed': 409, 'round-not-counted': 409,
  'round-not-certified': 409, 'round-already-counted': 409, 'another-round-running': 409, 'no-quorum': 409, 'no-key': 409, 'teller-conflict': 409,
  'share-invalid': 422, 'share-exists': 409, 'result-differs': 409, 'count-impossible': 422,
  // ballots
  'ballot-too-large': 413, 'ballot-not-json': 400, 'ballot-malformed': 400, 'ballot-other-round': 409, 'not-in-electorate': 403, 'device-signature': 403,
  'ballot-signature': 422, 'ballot-group': 422, 'ballot-proof': 422, 'ballot-replayed': 409, 'ballot-conflict': 409, 'device-not-checked-in': 403,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** A refusal is a value: what cannot be done, in words its reader understands, and the rule behind it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** Rule id of docs/law.md, where one applies: `L5`. */
  readonly rule?: string;
  /** The field the refusal is about: `arrivals[3].member`, `line 12`. */
  readonly field?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (code: RefusalCode, message: string, more: Omit<Refusal, 'code' | 'message'> = {}): Result<never> =>
  ({ ok: false, refusal: { code, message, ...more } });
