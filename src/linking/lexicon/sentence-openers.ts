/** Words with which a sentence starts right before a family name, so that their capital makes them no first name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `a about above according across after again against ahead all almost along already also although always amid among an and another any are around
   as ask asked at back backing because before behind being below beside besides between beyond both but by call calling can clearly concerning
   could critics defying despite did does doing done down during each either enter even ever every except expect few finally first follow following
   for former from further get given had has have he her here his how however if in indeed inside instead into is it its just lately later
   let like likewise many may maybe meanwhile might more moreover most much must near neither never nevertheless next no none nor not
   nothing now of off often on once one only or other otherwise our out outside over per perhaps presidents previously rather regarding
   said say saying says seeing senior several shall she should similarly since so some somehow soon still such tell telling thank thanks than that the
   their then there therefore these they this those though through throughout thus to today together told tomorrow tonight too toward
   towards two under unless unlike until up upon urging versus via was we were what whatever when whenever where whereas whether which while
   who whoever whom whose why will with within without would yes yesterday yet you meet meeting watch read see`.trim().split(/\s+/),
); // prettier-ignore
