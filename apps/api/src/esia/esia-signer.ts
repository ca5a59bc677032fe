/** Signs what is sent to ESIA by the key of the installation. The key itself may lie in a certified module outside. */
export interface EsiaSigner {
  /**
   * @returns the bare signature by ГОСТ Р 34.10-2012 (256), 64 bytes in the order that ESIA reads, which is that of
   * `openssl dgst -sign`
   * @throws EsiaFailure 'misconfigured'
   */
  sign(text: string): Promise<Buffer>;
  /** ГОСТ Р 34.11-2012 (256) of the certificate's DER, 64 hexadecimal digits in upper case. */
  readonly certificateHash: string;
  /** The end of the certificate. */
  readonly notAfter: Date;
}
