/** Pages that the fuzzer broke something with, as small as it could make them. */
const article = (inside: string): string =>
  `<!doctype html><html lang="en"><title>Kim to Meet Putin</title><main><article><h1>Kim to Meet Putin</h1><div class="body-content"><p>Vladimir Putin will meet Kim Jong Un this month, said Andrei Lankov, who teaches in Seoul.</p>${inside}</div></article></main>`;

export const BROKEN_PAGES: readonly (readonly [string, string])[] = [
  ['data of the page that is called like what all objects have', article('<script type="application/ld+json">{"__proto__":{"datePublished":"2019-01-01"},"@type":"NewsArticle"}</script>')],
  ['a name over several elements, with signs that no reader sees between them', article('<p>Then Sergei <b>Lav\u200B</b><i>\u202Erov</i>\u2069 spoke to those who had waited for him all day long.</p>')],
]; // prettier-ignore
