/**
 * Where a fact can be read: short source references of the dataset, and the addresses that they stand for.
 * Only forms whose addresses are stable and can be derived are allowed, and pages of a few publishers whose address was seen.
 */

export interface SourceLink {
  /** What the card shows: "UN Security Council resolution 2397 (2017)". */
  label: string;
  url: string;
}

interface SourceForm {
  /** What may stand after the colon. */
  pattern: RegExp;
  example: string;
  link: (rest: string) => SourceLink;
}

const FORMS: Record<string, SourceForm> = {
  wikipedia: {
    pattern: /^[^\s_][^_|#<>[\]{}]*(?:#[^_|<>[\]{}]+)?$/,
    example: 'wikipedia:2019 North Korea–Russia summit',
    link: (title) => ({
      label: `Wikipedia: ${title}`,
      url: `https://en.wikipedia.org/wiki/${encodeTitle(title)}`,
    }),
  },
  wikidata: {
    pattern: /^Q[1-9]\d*$/,
    example: 'wikidata:Q56226',
    link: (item) => ({ label: `Wikidata ${item}`, url: `https://www.wikidata.org/wiki/${item}` }),
  },
  un: {
    pattern: /^[SAE]\/[A-Z0-9./()-]+$/,
    example: 'un:S/RES/2397(2017)',
    link: (symbol) => ({ label: `UN document ${symbol}`, url: `https://undocs.org/${symbol}` }),
  },
  'federal-register': {
    pattern: /^(?:E[0-9]-\d{4,5}|\d{2,4}-\d{4,5})$/,
    example: 'federal-register:2016-06355',
    link: (number) => ({
      label: `Federal Register ${number}`,
      url: `https://www.federalregister.gov/d/${number}`,
    }),
  },
  celex: {
    pattern: /^[0-9A-Z()/-]{8,24}$/,
    example: 'celex:32017R1509',
    link: (number) => ({
      label: `EUR-Lex ${number}`,
      url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${number}`,
    }),
  },
  'us-law': {
    pattern: /^\d{2,3}-\d{1,3}$/,
    example: 'us-law:115-44',
    link: (number) => ({
      label: `U.S. Public Law ${number}`,
      url: `https://www.govinfo.gov/app/details/PLAW-${number.replace('-', 'publ')}`,
    }),
  },
  uksi: {
    pattern: /^\d{4}\/\d{1,4}$/,
    example: 'uksi:2019/855',
    link: (number) => ({ label: `UK S.I. ${number}`, url: `https://www.legislation.gov.uk/uksi/${number}` }),
  },
};

/** Publishers of records whose pages may be cited by an address that was seen. */
const ALLOWED_HOSTS = [
  'history.state.gov', 'www.state.gov', '2009-2017.state.gov', '2017-2021.state.gov', '2001-2009.state.gov',
  'www.whitehouse.gov', 'trumpwhitehouse.archives.gov', 'obamawhitehouse.archives.gov', 'bidenwhitehouse.archives.gov',
  'georgewbush-whitehouse.archives.gov', 'home.treasury.gov', 'ofac.treasury.gov', 'www.congress.gov', 'www.bis.gov',
  'en.kremlin.ru', 'www.un.org', 'main.un.org', 'press.un.org', 'scsanctions.un.org', 'documents.un.org', 'www.iaea.org',
  'www.consilium.europa.eu', 'ec.europa.eu', 'finance.ec.europa.eu', 'www.gov.uk', 'www.mofa.go.jp', 'www.mofa.go.kr',
  'www.fmprc.gov.cn', 'mid.ru', 'www.nato.int', 'www.imf.org', 'www.worldbank.org', 'www.cia.gov', 'bioguide.congress.gov',
]; // prettier-ignore

/**
 * Reads a source reference, `form:rest` or an https address of an allowed publisher.
 * @returns the label and address to show, or `error` with what an editor should change
 */
export function parseSource(reference: string): SourceLink | { error: string } {
  if (reference.startsWith('https://')) return parseAddress(reference);
  const colon = reference.indexOf(':');
  const form = FORMS[reference.slice(0, colon)];
  if (!form)
    return {
      error: `unknown kind of source “${reference}”; use one of ${Object.keys(FORMS).join(', ')}, or an https address`,
    };
  const rest = reference.slice(colon + 1).trim();
  if (!form.pattern.test(rest)) return { error: `“${reference}” is not of the form ${form.example}` };
  return form.link(rest);
}

function parseAddress(address: string): SourceLink | { error: string } {
  if (!URL.canParse(address)) return { error: `“${address}” is not an address` };
  const { host, pathname } = new URL(address);
  if (!ALLOWED_HOSTS.includes(host)) {
    return {
      error: `${host} is not among the publishers that may be cited by address (src/context/sources.ts)`,
    };
  }
  return { label: host.replace(/^www\./, '') + pathname.replace(/\/$/, ''), url: address };
}

function encodeTitle(title: string): string {
  return encodeURIComponent(title.replaceAll(' ', '_'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%23', '#');
}
