/** Why a link was made, in words for a reader. */
import type { Evidence } from '@/linking/annotation';
import type { FamilyTie } from '@/context/schema';
import { locale, t } from '@/i18n/translate';
import { wordTie } from './kind-words';
import { wordSpan } from './wording';

/** One reason a piece, each once: “the name Kim Jong Un”, “Kim Jong Un + Donald Trump”, “the words “talks””. */
export function wordEvidence(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(wordOne))].filter(Boolean);
}

function wordOne(evidence: Evidence): string {
  switch (evidence.by) {
    case 'name':
      return t('why.name', { name: evidence.name });
    case 'short-form':
      return t('why.shortForm', { name: evidence.of });
    case 'office':
      return t('why.office', {
        office: evidence.of ? `${evidence.title} of ${evidence.of}` : evidence.title,
        date: wordSpan(evidence.on, evidence.on),
      });
    case 'family':
      return t('why.family', { tie: wordTieInside(evidence.tie), name: evidence.of });
    case 'participants':
      return evidence.names.join(' + ');
    case 'time':
      return t('why.time', { words: evidence.words, date: wordSpan(evidence.from, evidence.to) });
    case 'place':
      return t('why.place', { name: evidence.name });
    case 'kind':
    case 'order':
    case 'measure':
      return t('why.words', { words: evidence.words });
    case 'earlier-mention':
      return t('why.earlier', { words: evidence.words });
    case 'target':
      return t('why.target', { name: evidence.name });
    case 'authority':
      return t('why.authority', { name: evidence.name });
  }
}

/** A tie as it stands inside a line: “father”; German nouns keep their capitals. */
function wordTieInside(tie: FamilyTie): string {
  const word = wordTie(tie);
  return locale() === 'de' ? word : word.toLocaleLowerCase(locale());
}
