/** The briefing of an article. */
import { useMemo, useState } from 'preact/hooks';
import { wordDate } from '@/cards/wording';
import { Button } from '@/design/button';
import { Notice } from '@/design/notice';
import { t } from '@/i18n/translate';
import type { Spot } from '@/messages';
import type { BriefedEntity, Briefing } from './briefing';
import { BRIEFED_KINDS, countRows, filterBriefing, isEmpty, ofKinds, type BriefedKind } from './filter';
import { JumpContext, type Jumping } from './jump-context';
import { KindFilter } from './kind-filter';
import { MeetingsPart } from './meetings-part';
import { onKey } from './keys';
import { PeoplePart } from './people-part';
import { SanctionsPart } from './sanctions-part';
import { SincePart } from './since-part';
import { ThingsPart } from './things-part';
import { Tools, type ToolsProps } from './tools';

export interface BriefingViewProps extends Pick<ToolsProps, 'onCopy' | 'onPrint'> {
  briefing: Briefing;
  /** Which of the articles on its page it is about, if there are several. */
  place: { number: number; of: number };
  hidesSince: boolean;
  onJump: (spot: Spot) => void;
  /** Brings the reader back to where they were before the first jump. */
  onReturn: () => void;
}

export function BriefingView(props: BriefingViewProps) {
  const { briefing, place, hidesSince, onJump, onReturn, onCopy, onPrint } = props;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<Jumping['at']>();
  const { article, people, dataset } = briefing;
  const [chosen, setChosen] = useState<readonly BriefedKind[]>([]);
  const searched = useMemo(() => filterBriefing(briefing, query), [briefing, query]);
  const all = countRows(briefing);
  const kinds = BRIEFED_KINDS.filter((kind) => all[kind] > 0);
  // the article may have lost the last row of a kind since
  const narrowed = chosen.filter((kind) => kinds.includes(kind));
  const found = ofKinds(searched, narrowed);

  const jump = (entity: BriefedEntity): void => {
    const index = at?.id === entity.id ? (at.index + 1) % entity.spots.length : 0;
    const spot = entity.spots[index];
    if (!spot) return;
    setAt({ id: entity.id, index });
    onJump(spot);
  };
  return (
    <JumpContext.Provider value={{ at, jump }}>
      <div class="briefing" onKeyDown={onKey}>
        <header class="briefing-head">
          <h1 class="page-title" lang="en" dir="auto">
            {article.headline ?? t('briefing.title')}
          </h1>
          <p class="soft">
            {t('popup.asOf', { date: wordDate(article.day) })}
            {place.of > 1 && <> · {t('popup.whichArticle', place)}</>}
          </p>
        </header>
        {isEmpty(briefing) ? (
          <Notice title={t('page.empty.title')} text={t('page.empty.text')} />
        ) : (
          <>
            <Tools query={query} onQuery={setQuery} onCopy={onCopy} onPrint={onPrint}>
              {kinds.length > 1 && (
                <KindFilter
                  kinds={kinds}
                  counts={countRows(searched)}
                  chosen={narrowed}
                  onChoose={setChosen}
                />
              )}
            </Tools>
            <PeoplePart people={found.people} />
            <MeetingsPart meetings={found.meetings} people={people} day={article.day} onOpen={jump} />
            <SanctionsPart sanctions={found.sanctions} day={article.day} reviewed={dataset.reviewed} />
            <ThingsPart things={found.things} />
            {!hidesSince && <SincePart since={found.since} isOpen={query !== ''} />}
            {isEmpty(hidesSince ? { ...found, since: [] } : found) && (
              <Notice
                title={t('briefing.nothingFound')}
                text={t(narrowed.length > 0 ? 'briefing.nothingFoundOfKinds' : 'briefing.nothingFoundText')}
                isAnnounced
              >
                <Button
                  onClick={() => {
                    setQuery('');
                    setChosen([]);
                  }}
                >
                  {t('briefing.showAll')}
                </Button>
              </Notice>
            )}
          </>
        )}
        <footer class="briefing-foot soft">
          {t('briefing.source', { version: dataset.version, date: wordDate(dataset.reviewed) })}
        </footer>
        {at && (
          <div class="way-back">
            <Button
              weight="first"
              onClick={() => {
                setAt(undefined);
                onReturn();
              }}
            >
              {t('briefing.back')}
            </Button>
          </div>
        )}
      </div>
    </JumpContext.Provider>
  );
}
