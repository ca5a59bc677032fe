/** Inputs of the procedures of partners, agreements, openings and the network's health. */
export const agreementsSamples = {
  'networkHealth.findings': undefined,
  'networkHealth.board': {},
  'whiteSpots.find': {},
};
