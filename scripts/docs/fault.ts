/** Something on a page of the site that would let its reader down, such as a link that leads nowhere. Its text names the place. */
export class SiteFault extends Error {
  override name = 'SiteFault';
}
