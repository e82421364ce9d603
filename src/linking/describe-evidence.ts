/** Why a link was made, in words for a reader. */
import type { Evidence } from './annotation';

/** One line: "Kim Jong Un + Donald Trump, “in February”, “talks”". */
export function describeEvidence(evidence: readonly Evidence[]): string {
  return evidence.map(describe).filter(Boolean).join(', ');
}

function describe(evidence: Evidence): string {
  switch (evidence.by) {
    case 'name':
      return `named: ${evidence.name}`;
    case 'short-form':
      return `short for ${evidence.of}, named in this article`;
    case 'office':
      return evidence.of
        ? `${evidence.title} of ${evidence.of} on ${evidence.on}`
        : `${evidence.title} on ${evidence.on}`;
    case 'family':
      return `${evidence.tie} of ${evidence.of}`;
    case 'participants':
      return evidence.names.join(' + ');
    case 'time':
      return `“${evidence.words}”: ${evidence.from === evidence.to ? evidence.from : `${evidence.from} to ${evidence.to}`}`;
    case 'place':
      return `in ${evidence.name}`;
    case 'kind':
    case 'order':
    case 'measure':
      return `“${evidence.words}”`;
    case 'earlier-mention':
      return `“${evidence.words}” earlier in the article`;
    case 'target':
      return `aimed at ${evidence.name}`;
    case 'authority':
      return `imposed by ${evidence.name}`;
  }
}
