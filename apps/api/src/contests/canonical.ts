import { canonicalJson } from '@pbnet/domain/contests';
import { hash } from 'node:crypto';

/** The fingerprint of frozen results: SHA-256 of their canonical JSON. */
export const sumOf = (value: unknown): string => hash('sha256', canonicalJson(value), 'hex');
