/**
 * The prime-order subgroup of edwards25519 (RFC 8032), by @noble/curves: the reference that runs everywhere.
 *
 * The record writes a compressed point as one big-endian number: RFC 8032's bytes reversed, in lower-case hex.
 */
import { mulAddUnsafe } from '@noble/curves/abstract/curve.js';
import type { EdwardsPoint } from '@noble/curves/abstract/edwards.js';
import { ed25519 as curve } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { modulo, type Group } from './group.js';

const Point = curve.Point;
const order = Point.Fn.ORDER;
const encoding = /^[0-9a-f]{64}$/;
const window = 6;
const tablesKept = 16;

const multiply = (e: EdwardsPoint, k: bigint): EdwardsPoint => {
  const scalar = modulo(k, order);
  return scalar === 0n || e.is0() ? Point.ZERO : e.multiply(scalar);
};

function decode(text: string): EdwardsPoint | null {
  if (!encoding.test(text)) return null;
  let point: EdwardsPoint;
  try {
    point = Point.fromBytes(hexToBytes(text).reverse());
  } catch {
    return null;
  }
  return point.isTorsionFree() ? point : null;
}

const encode = (e: EdwardsPoint): string => bytesToHex(e.toBytes().reverse());

/** Points with a table, newest last: a page or a server works with few election keys at a time. */
function tabulator(): (e: EdwardsPoint) => EdwardsPoint {
  const kept = new Map<string, EdwardsPoint>();
  return (e) => {
    const key = encode(e);
    const known = kept.get(key);
    if (known) return known;
    const oldest = kept.keys().next();
    if (kept.size >= tablesKept && !oldest.done) kept.delete(oldest.value);
    const point = Point.fromAffine(e.toAffine()).precompute(window, false);
    kept.set(key, point);
    return point;
  };
}

export function ed25519(): Group<EdwardsPoint> {
  const tabulated = tabulator();
  return {
    name: 'Ed25519',
    order,
    generator: Point.BASE,
    identity: Point.ZERO,
    add: (a, b) => a.add(b),
    negate: (a) => a.negate(),
    equals: (a, b) => a.equals(b),
    multiply,
    multiplyBase: (k) => multiply(Point.BASE, k),
    combine: (a, k, b, l) => mulAddUnsafe(Point, [a, b], [modulo(k, order), modulo(l, order)]),
    table: (e) => {
      const point = e.is0() ? e : tabulated(e);
      return (k) => multiply(point, k);
    },
    encode,
    decode,
  };
}
