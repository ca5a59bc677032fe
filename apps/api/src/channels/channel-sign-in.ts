/** Connecting a channel through its own page of consent, instead of pasting a key. */
export interface ChannelSignIn {
  /** Where the administrator is sent. @param state comes back with the code and proves whose return it is */
  address(request: { readonly returnTo: string; readonly state: string }): string;
  /**
   * The channel's secret for the code that it gave.
   * @param returnTo the same as was asked for
   * @throws ChannelFailure 'disconnected' when the code is not accepted
   */
  secretOf(answer: { readonly returnTo: string; readonly code: string }): Promise<string>;
}
