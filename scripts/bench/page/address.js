import lz from 'lz-string';

/**
 * The address of a picture, as the page writes it; see `client/src/graph/url-state.ts`.
 * @param {ReadonlyMap<string, { x: number, y: number }>} places
 * @param {string[]} selected
 */
export const addressOf = (places, selected) =>
  `#v1.${lz.compressToEncodedURIComponent(
    JSON.stringify([[...places].map(([id, { x, y }]) => [id, x, y]), null, selected, 'details', 'picture', null, null]),
  )}`;
