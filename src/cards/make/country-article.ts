/** Countries whose names have an article inside a sentence: “the Netherlands”. */

export function withArticle(name: string): string {
  return /^(?:United|Netherlands|Philippines|Czech Republic|Dominican|Central African|Democratic Republic|Maldives|Bahamas|Gambia|Soviet Union|Vatican$|Marshall|Solomon|Comoros|Seychelles)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}
