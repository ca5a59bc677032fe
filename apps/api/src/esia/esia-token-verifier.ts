export type EsiaAlgorithm = 'RS256' | 'GOST3410_2012_256';

/** A key by which ESIA signs tokens. It changes them every year, so there are several for a while. */
export interface EsiaKey {
  readonly kid?: string | undefined;
  readonly algorithm: EsiaAlgorithm;
  /** A public key or a certificate. */
  readonly pem: string;
  readonly from: Date;
  readonly to: Date;
}

/** The arithmetic alone: which key and whether it is in force is decided before. */
export interface EsiaTokenVerifier {
  /** @throws EsiaFailure 'misconfigured' where the machine cannot do this algorithm */
  verify(signed: Buffer, signature: Buffer, key: EsiaKey): Promise<boolean>;
}
