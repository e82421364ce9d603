/** A Wikipedia article is about one person: whoever is looked up by its title, or by one that leads to it, is found once. */
import type { ContextSource } from '../schema';
import type { Finding } from './finding';

export function checkWikipediaTitles({ people }: ContextSource): Finding[] {
  const findings: Finding[] = [];
  const owner = new Map<string, string>();
  for (const person of people) {
    const claim = (title: string | undefined, path: Finding['path']): void => {
      if (title === undefined) return;
      const first = owner.get(title);
      if (first === undefined) owner.set(title, person.id);
      else if (first !== person.id)
        findings.push({
          room: 'people',
          id: person.id,
          path,
          message: `the Wikipedia title ${title} already belongs to ${first}`,
        });
    };
    claim(person.wikipedia, ['wikipedia']);
    person.redirects?.forEach((title, i) => claim(title, ['redirects', i]));
  }
  return findings;
}
