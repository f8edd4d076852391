/** Shapes that several records share. */
import { object, text, type Shape } from './json.js';

export interface Proof {
  readonly challenge: string;
  readonly response: string;
}
export interface Ciphertext {
  readonly alpha: string;
  readonly beta: string;
}

/** A scalar of a proof: canonical decimal, not zero (an honest one is zero once in 2^252). */
export const scalarText: Shape<string> = text(/^[1-9][0-9]{0,77}$/, 'a canonical decimal number other than 0');
/** A group element, of any group: what it encodes is checked by the group. */
export const elementText: Shape<string> = text(/^[0-9a-f]{1,700}$/, 'a group element');
export const hexHash: Shape<string> = text(/^[0-9a-f]{64}$/, 'a SHA-256 hash in hex');
export const base64Hash: Shape<string> = text(/^[A-Za-z0-9+/]{43}$/, 'a SHA-256 hash in Base64');
export const uuidText: Shape<string> = text(/^[1-9A-HJ-NP-Za-km-z]{14,64}$/, 'an election identifier');
export const anyText = (max: number): Shape<string> => text(new RegExp(`^[^]{0,${max}}$`), `text of at most ${max} characters`);

export const proofShape: Shape<Proof> = object({ challenge: scalarText, response: scalarText });
export const ciphertextShape: Shape<Ciphertext> = object({ alpha: elementText, beta: elementText });
