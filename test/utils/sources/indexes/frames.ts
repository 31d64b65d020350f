/** What the decoder of Google News answers with for an address: a list of frames. */
export const frame = (address: string) =>
  JSON.stringify([
    ['wrb.fr', 'Fbv4je', JSON.stringify(['garturlres', address, 1]), null, null, null, 'generic'],
    ['di', 9],
    ['af.httprm', 9, '0', 2],
  ]);
