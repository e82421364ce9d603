/** Words by which texts speak of meetings. */
import type { MeetingKind } from '@/context/schema';

/** What the words allow the event to be. */
export type EventClass =
  'summit' | 'meeting' | 'visit' | 'call' | 'contact' | 'conversation' | 'presence' | 'sequel';

export interface TriggerWords {
  is: EventClass;
  /** A hint alone says too little: it counts where who and where or when are said, and a meeting fits them all. */
  part: 'noun' | 'verb' | 'hint';
  words: readonly string[];
  plural?: true;
  /** Counts only where somebody known is its object. */
  object?: true;
  /** For verbs: their form tells the time, unless an auxiliary says otherwise. */
  tense?: 'past';
}

/** What may stand between "spoke" and "with". */
const ADVERBS_OF_SPEAKING =
  'later earlier again separately briefly directly privately today yesterday twice'.split(' ');

export const TRIGGERS: readonly TriggerWords[] = [
  { is: 'summit', part: 'noun', words: ['summit', 'summit meeting', 'summit talks'] },
  { is: 'summit', part: 'noun', plural: true, words: ['summits', 'summit meetings'] },
  { is: 'meeting', part: 'noun', words: ['meeting', 'talks', 'encounter', 'negotiations', 'negotiating session', 'working dinner', 'luncheon meeting', 'tete a tete', 'sit down', 'get together'] },
  { is: 'meeting', part: 'noun', plural: true, words: ['meetings', 'encounters', 'rounds of talks'] },
  { is: 'visit', part: 'noun', words: ['visit', 'state visit', 'trip', 'tour', 'journey', 'stay'] },
  { is: 'visit', part: 'noun', plural: true, words: ['visits', 'state visits', 'trips', 'journeys'] },
  { is: 'call', part: 'noun', words: ['call', 'phone call', 'telephone call', 'phone conversation', 'telephone conversation', 'video call', 'phone talks'] },
  { is: 'call', part: 'noun', plural: true, words: ['calls', 'phone calls', 'telephone calls', 'phone conversations'] },
  { is: 'conversation', part: 'noun', words: ['video conference', 'videoconference', 'conference call', 'video link up'] },
  { is: 'meeting', part: 'verb', tense: 'past', words: ['met', 'sat down with', 'shook hands with', 'held talks with', 'hosted', 'received', 'welcomed', 'dined with', 'had dinner with', 'had lunch with', 'had breakfast with', 'had talks with', 'gave lunch to', 'gave dinner to', 'gave a dinner for', 'hosted dinner for', 'held a meeting with', 'sat across from', 'came to see', 'went to see', 'last saw', 'last saw each other', 'faced each other', 'saw each other', 'last met', 'first met'] },
  { is: 'meeting', part: 'verb', words: ['meet', 'meets', 'hosts', 'host', 'receives', 'receive', 'hosting', 'receiving', 'holds talks with', 'hold talks with', 'have talks with', 'have lunch with', 'have dinner with', 'have breakfast with', 'hold a meeting with', 'sit down with', 'sits down with', 'sitting down with'] },
  { is: 'meeting', part: 'verb', words: ['news conference with', 'press conference with'] },
  { is: 'visit', part: 'verb', tense: 'past', words: ['visited', 'traveled to', 'travelled to', 'went to', 'flew to', 'arrived in', 'came to', 'made a trip to', 'returned to', 'gone to'] },
  { is: 'visit', part: 'verb', words: ['visits', 'visiting', 'travels to', 'travel to', 'traveling to', 'travelling to', 'go to', 'goes to', 'going to', 'fly to', 'flies to', 'flying to', 'arrives in', 'arrive in', 'arriving in', 'heads to', 'heading to', 'head to'] },
  { is: 'call', part: 'verb', tense: 'past', words: ['spoke by phone with', 'spoke by telephone with', 'spoke on the phone with', 'spoke by video with', 'spoke by video link with', 'spoke by video', 'spoke via video link', 'talked by video', 'spoke with', 'spoken with', ...ADVERBS_OF_SPEAKING.map((how) => `spoke ${how} with`), 'spoken by phone with', 'talked by phone with', 'spoke by phone', 'spoke by telephone', 'spoke on the phone', 'talked by phone', 'talked on the phone', 'telephoned', 'phoned'] },
  { is: 'contact', part: 'hint', tense: 'past', words: ['saw', 'seen', 'dined', 'lunched', 'ate with', 'eaten', 'conferred', 'sat', 'sat together', 'shook', 'shook hands', 'shaken hands', 'clasped hands', 'sat down', 'embraced', 'hugged', 'greeted', 'signed', 'was the guest', 'was a guest', 'was his guest', 'was her guest', 'was his host', 'was her host', 'was host', 'called on', 'came together', 'got together', 'gathered', 'negotiated', 'huddled', 'traded barbs', 'strolled', 'walked', 'stood beside', 'appeared with', 'clashed', 'parted', 'entertained', 'courted'] },
  { is: 'contact', part: 'hint', words: ['see', 'sees', 'seeing', 'dine', 'sit',   'greet', 'greets', 'expects', 'sign', 'signs', 'dinner', 'state dinner', 'dressing down', 'audience', 'lunch', 'breakfast', 'banquet', 'reception', 'gathering', 'session', 'shake hands', 'shakes hands', 'shaking hands', 'clasp hands', 'handshake', 'ceremonial welcome', 'honor guard', 'guard of honor', 'one on one', 'fist bump', 'clash', 'quarrel', 'shouting match', 'showdown', 'blowup', 'chat', 'meal', 'day with', 'days with', 'hours with', 'minutes with'] },
  { is: 'conversation', part: 'hint', tense: 'past', words: ['talked', 'spoke', 'spoken'] },
  { is: 'conversation', part: 'hint', words: ['speak', 'speaks', 'talk', 'conversation', 'discussion', 'discussions'] },
  { is: 'conversation', part: 'hint', tense: 'past', object: true, words: ['told', 'assured', 'invited', 'thanked', 'lectured', 'berated', 'confronted', 'toasted', 'handed'] },
  { is: 'call', part: 'hint', tense: 'past', object: true, words: ['called', 'rang', 'rang up'] },
  { is: 'sequel', part: 'hint', tense: 'past', words: ['came', 'followed', 'followed suit', 'was in town', 'were in town', 'had been in town', 'flew in', 'was there', 'had been there', 'did the same', 'did so', 'made the same trip', 'made the same journey', 'dropped by', 'passed through', 'given a state welcome', 'given a red carpet welcome', 'got a red carpet welcome'] },
  { is: 'presence', part: 'hint', words: ['was in', 'were in', 'is in', 'are in', 'been in', 'been to', 'tour in', 'trip in', 'journey in', 'was at', 'were at', 'been at', 'last in', 'landed in', 'back in', 'days in', 'hours in', 'day in', 'stop in', 'stopped in', 'stopover in',       'went on to', 'swept into', 'touched down in'] },
]; // prettier-ignore

/** Hints that after "the" or "that" refer back to a meeting. */
export const NOUNS_OF_HINTS: ReadonlySet<string> = new Set(
  'dinner lunch breakfast banquet gathering session'.split(' '),
);

/** Nouns for whom somebody receives. */
export const GUEST_NOUNS: ReadonlySet<string> = new Set(
  `president leader leaders minister ministers premier chancellor counterpart counterparts delegation envoy envoys guest guests king queen
   prince visitor visitors secretary pope ambassador chief head heads emir sultan governor mayor dignitaries general man woman men two three`.split(
    /\s+/,
  ),
);

/** Before talks that are a way of going about things, not an event. */
export const BEFORE_PROCESS =
  /\b(?:approach(?:es)? to|dialogue and|diplomacy and|conclud\w+ (?:the )?|deadlines? for (?:\p{L}+ )?(?:the )?|path(?:way)? to(?:ward)?|return to|wider|broader|sabotag\w+ (?:the )?) ?(?:\p{Ll}+ )?$/iu;
/** After them: "the talks dragged on", "the negotiations that produced". */
export const AFTER_PROCESS =
  /^(?: with \p{Lu}[\p{L}.]*)? (?:drag(?:s|ged)? on|that (?:produced|led to|yielded)|(?:are|is|were) (?:back on track|not time)|process\b|that have (?:dragged|stalled))/u;

/** What somebody does or says, which others welcome. */
export const DOINGS: ReadonlySet<string> = new Set(
  `commitment pledge promise decision announcement move moves offer proposal plan plans call statement remarks comments words support efforts effort
   agreement willingness readiness intention resignation withdrawal election victory return release gesture initiative approval stance speech apology`.split(
    /\s+/,
  ),
);

/** Verbs of those at whose place somebody is. */
export const HOSTS: ReadonlySet<string> = new Set(
  'hosted hosts host hosting received receives receive receiving welcomed'.split(' '),
);

/** Those with whom leaders talk, too, and whom no dataset knows by name. */
export const GROUPS: readonly string[] = [
  'lawmakers',
  'senators',
  'executives',
  'business leaders',
  'community leaders',
  'religious leaders',
  'religious figures',
  'civil society',
  'activists',
  'dissidents',
  'students',
  'veterans',
  'donors',
  'reporters',
  'journalists',
  'survivors',
  'relatives',
  'families',
  'employees',
  'workers',
  'governors',
  'mayors',
  'troops',
  'aides',
  'advisers',
  'congressional leaders',
  'CEOs',
  'Republicans',
  'Democrats',
  'lobbyists',
  'farmers',
  'entrepreneurs',
  'bankers',
  'scientists',
  'clergy',
  'residents',
  'supporters',
  'staffers?',
];

/** Words right after "met" that are not whom somebody met. */
export const AFTER_MEET: ReadonlySet<string> = new Set(
  `for with him her them each face again last this next twice once three two four five near after before during privately briefly
   only just also already recently repeatedly secretly quietly formally informally personally face regularly often never ever eight nine ten six seven
   separately early late later earlier over there when outside and while together one behind here leaders leader counterpart`.split(
    /\s+/,
  ),
);

/** Kinds of meetings that a class of words may mean. */
export const KINDS_OF_CLASS: Record<EventClass, ReadonlySet<MeetingKind>> = {
  summit: new Set<MeetingKind>(['summit', 'talks', 'state-visit', 'visit', 'conference', 'round']),
  meeting: new Set<MeetingKind>(['summit', 'talks', 'state-visit', 'visit', 'round', 'conference']),
  visit: new Set<MeetingKind>(['visit', 'state-visit', 'summit', 'talks']),
  call: new Set<MeetingKind>(['call']),
  contact: new Set<MeetingKind>(['summit', 'talks', 'state-visit', 'visit', 'round', 'conference']),
  conversation: new Set<MeetingKind>([
    'summit',
    'talks',
    'state-visit',
    'visit',
    'round',
    'conference',
    'call',
  ]),
  presence: new Set<MeetingKind>(['summit', 'talks', 'state-visit', 'visit', 'round', 'conference']),
  sequel: new Set<MeetingKind>(['summit', 'talks', 'state-visit', 'visit']),
};

/** Words before a trigger, or between its clause's verb and it, that put it in the future. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  `will would shall plans plan planned planning set scheduled expected upcoming coming next possible potential proposed prospective
   ahead future forthcoming may might could should announces announce invited invitation invites agreed prepares preparing awaited anticipated`.split(
    /\s+/,
  ),
);
/** Words that put it in the past. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  `last latest previous recent earlier past met held after since following collapse collapsed failed concluded ended returned during came
   had was were historic breakdown aftermath`.split(/\s+/),
);
/** Words that ask for the latest of several. */
export const LATEST_WORDS: ReadonlySet<string> = new Set(['last', 'latest', 'recent', 'most']);

/** Words that on the day of a meeting ask for the one before it. */
export const PREVIOUS_WORDS: ReadonlySet<string> = new Set(['last', 'previous', 'earlier']);

/** Verbs of reporting: a weekday after one dates the report, not the event. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  'said says say told tells wrote tweeted announced reported confirmed added according statement posted declared stated'.split(
    ' ',
  ),
);

/** Words that make a place and a day those of a report: who speaks, to whom, or how. */
export const REPORTING_WORDS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...'recalled remembered argued insisted warned spoke speaking reporters interview speech lawmakers parliament conference briefing editorial remarks newspaper television'.split(
    ' ',
  ),
]);

/** Adjectives that may stand between a possessor and a trigger. */
export const EVENT_MODIFIERS: ReadonlySet<string> = new Set(
  `last latest previous recent earlier past first second third fourth fifth sixth next upcoming planned coming historic unprecedented landmark
   nuclear trade peace face in person one on way early possible potential proposed own bilateral trilateral separate formal official informal brief short
   long surprise high level highly anticipated denuclearization failed abortive ill fated two three four five six seven several high stakes
   four day three day two days day state working private public follow up new final big much awaited inaugural maiden rare
   annual summer winter spring joint closed door virtual telephone separate proper tense heated fruitless lengthy marathon direct secret
   frosty chilly fuller awkward productive substantive full`.split(/\s+/),
);
