/** The briefing as text to take along: Markdown, or plain. The dataset's own text stays English. */
import { wordDate, wordSpan } from '@/cards/wording';
import { t } from '@/i18n/translate';
import { STORY_ROLES, type Briefing } from './briefing';
import { wordState } from './state-words';

export type TextFormat = 'markdown' | 'plain';

/** How a format sets what a text is made of. */
interface Setting {
  title: (text: string) => string;
  heading: (text: string) => string;
  subheading: (text: string) => string;
  row: (name: string, ...rest: string[]) => string;
}

const SETTINGS: Readonly<Record<TextFormat, Setting>> = {
  markdown: {
    title: (text) => `# ${escape(text)}`,
    heading: (text) => `\n## ${escape(text)}`,
    subheading: (text) => `\n### ${escape(text)}\n`,
    row: (name, ...rest) => `- **${escape(name)}**${rest.map((text) => ` · ${escape(text)}`).join('')}`,
  },
  plain: {
    title: (text) => text,
    heading: (text) => `\n${text}\n${'-'.repeat(text.length)}`,
    subheading: (text) => `\n${text}:`,
    row: (name, ...rest) => `- ${[name, ...rest].join(' · ')}`,
  },
};

/** @param hidesSince leaves out what came after the article, as the reader has chosen */
export function briefingText(briefing: Briefing, format: TextFormat, hidesSince: boolean): string {
  const { article, people, meetings, sanctions, things, since, dataset } = briefing;
  const { title, heading, subheading, row } = SETTINGS[format];
  const said = (texts: (string | undefined)[]): string[] =>
    texts.filter((text) => text !== undefined && text !== '') as string[];
  const lines = [
    title(article.headline ?? t('briefing.title')),
    '',
    t('popup.asOf', { date: wordDate(article.day) }),
    format === 'markdown' ? `<${article.url}>` : article.url,
  ];
  const part = (name: string, rows: string[]): void => {
    if (rows.length > 0) lines.push(heading(name), ...(format === 'markdown' ? [''] : []), ...rows);
  };
  part(
    t('briefing.people'),
    STORY_ROLES.flatMap((role) => {
      const rows = people.filter((person) => person.role === role);
      if (rows.length === 0) return [];
      return [
        subheading(t(`storyRole.${role}`)),
        ...rows.map(({ name, headline }) => row(name, ...said([headline]))),
      ];
    }),
  );
  part(
    t('briefing.meetings'),
    meetings.map(({ name, from, to, place }) => row(wordSpan(from, to), ...said([name, place]))),
  );
  part(
    t('briefing.sanctions'),
    sanctions.flatMap((regime) => [
      row(regime.name, ...said([regime.headline, ...wordState(regime, article.day, dataset.reviewed)])),
      ...regime.measures.map((says) => `  ${row(says)}`.replaceAll('**', '')),
    ]),
  );
  part(
    t('briefing.things'),
    things.map(({ name, headline }) => row(name, ...said([headline]))),
  );
  if (!hidesSince)
    part(
      t('briefing.since'),
      since.map(({ on, about, text }) => row(wordDate(on), ...said([about.name, text]))),
    );
  lines.push('', t('briefing.source', { version: dataset.version, date: wordDate(dataset.reviewed) }));
  return `${lines.join('\n')}\n`;
}

/** Signs that Markdown would take for its own. */
function escape(text: string): string {
  return text.replace(/([\\`*_[\]<>#|])/g, '\\$1');
}
