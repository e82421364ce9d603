/** Addresses as web archives write them: their own, and after it that of the page. */

/** "https://archive.ph/2022.09.16-081103/https://…", "/web/20210617031500/https://…". */
const ARCHIVED = /^(?:https?:\/\/[^/?#]+)?\/[^?#]*?(https?:\/\/.+)$/;

/** The address of the page itself; any other as it is. */
export function unarchived(address: string): string {
  return address.replace(ARCHIVED, '$1');
}
