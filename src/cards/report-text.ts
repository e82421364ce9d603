/** The text of a report of a wrong card: English, as those read it who keep the dataset. Nothing of the reader is in it. */
import type { Card } from '@/cards/card';
import type { Dataset, Subject } from '@/cards/subject';

export interface Report {
  entities: readonly Card[];
  subject: Subject;
  article: string;
  dataset: Dataset;
}

export function reportText({ entities, subject, article, dataset }: Report): string {
  return [
    `Card: ${entities.map((card) => `${card.name} (${card.kind} ${card.id})`).join(', ')}`,
    `Words: “${subject.text}”`,
    `Linked by: ${[...new Set(subject.why.map(({ by }) => by))].join(', ')}`,
    `Article: ${article}`,
    `Dataset: ${dataset.version}, reviewed to ${dataset.reviewed}`,
    'What is wrong: ',
  ].join('\n');
}
