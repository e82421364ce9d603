/**
 * Names that very many bear, so that a namesake is always at hand: the most frequent family names of the U.S. census of 2010 and of India,
 * the Arab, the Spanish-speaking and other countries, and those that several people of the dataset share.
 */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `adams alexander allen anderson andrews armstrong arnold austin bailey baker ball banks barnes barnett barrett barry bates bell bennett berry
   bishop black blair blake bowman boyd bradley brady brooks brown bryant burke burns burton butler byrne campbell carlson carney carpenter carr
   carroll carter casey castro chapman clark clarke clay cohen cole coleman collins connor conway cook cooper cox craig crawford cross cruz
   cunningham curtis daniels davidson davies davis dawson day dean dixon douglas doyle duncan dunn edwards elliott ellis evans ferguson fisher
   fitzgerald flynn ford foster fowler fox francis franklin fraser freeman fuller gallagher garcia gardner garrett gates george gibson gilbert
   glenn goldman gonzalez gordon graham grant gray green greene greer griffin gregory hall hamilton hansen hanson harper harris harrison hart
   harvey hawkins hayes henderson henry hicks hill hoffman holmes hopkins howard howell hudson hughes hunt hunter jackson jacobs james jenkins
   jensen johnson johnston jones jordan joseph joyce kelly kennedy kerr khan king klein knight lambert lane larson lawrence lawson lee lewis lloyd
   long lopez lynch lyons mackenzie marsh marshall martin martinez mason matthews may mccarthy mccoy mcdonald mitchell montgomery moore morales
   moran moreno morgan morris morrison murphy murray myers nelson newman newton nichols norman obrien oconnor oliver olson ortiz osborne owen
   owens page palmer parker parsons patel patterson paul payne pearson peters perez perry peterson phillips pierce porter powell price quinn
   ramirez reed reid reyes reynolds rice richards richardson riley rivera roberts robertson robinson rodriguez rogers romero rose ross russell
   ryan sanchez sanders santos schmidt schultz scott sharp shaw shepherd simmons simpson sims singh smith snyder spencer stanley stephens stevens
   stevenson stewart stone sullivan sutton taylor thomas thompson thomson todd torres tucker turner wade walker wallace walsh walter walters ward
   warner warren watkins watson watts weaver webb weber welch wells west wheeler white williams williamson willis wilson wood woods wright york
   young
   kumar sharma gupta das reddy rao ali ahmed ahmad hassan hussein abdullah ibrahim mohammed muhammad mahmoud saleh salman
   fernandez gomez diaz alvarez gutierrez rojas vargas mendoza herrera medina silva costa ferreira pereira fischer muller meyer wagner becker
   bernard dubois durand petit ivanov smirnov kuznetsov popov volkov`.trim().split(/\s+/),
); // prettier-ignore

/** The same where family names stand first, or may: Korea, China, Vietnam, Japan. */
export const COMMON_ASIAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `kim lee park choi choe pak ri yi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song yoo ryu hong moon ko go
   son bae baek nam noh ha jeon chun
   wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang feng cao deng han xiao peng zeng shi cai
   lai tsai wong chan cheung ng tan lau leung ho chow lam yeh tseng kao
   nguyen tran le pham hoang vu vo dang bui do duong ly dung binh
   sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi mori abe`.trim().split(/\s+/),
); // prettier-ignore

/** First names of which the same is true. */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `james jim jimmy jamie john jack johnny robert bob bobby rob michael mike mick william bill will billy david dave daniel dan danny richard dick rick
   joseph joe thomas tom tommy charles charlie chuck christopher chris matthew matt anthony tony mark marc donald don steven steve stephen andrew andy drew
   paul joshua josh kenneth ken kevin brian bryan timothy tim ronald ron jason george edward ed eddie ted jeffrey jeff geoff ryan jacob jake nicholas
   nick gary eric jonathan jon larry lawrence justin scott brandon frank francis benjamin ben gregory greg samuel sam raymond ray patrick pat
   alexander alex dennis jerry gerald tyler aaron henry harry hank douglas doug peter pete adam nathan zachary walter kyle carl karl keith roger arthur
   terry sean shaun austin noah christian albert al alan allan allen jesse lee wayne ralph roy louis lewis russell philip phil craig barry bruce
   simon neil ian stuart graham martin nigel colin trevor gordon duncan hugh ross dean
   mary patricia jennifer linda elizabeth liz lisa barbara susan sue jessica sarah sara karen nancy margaret maggie betty sandra ashley dorothy kimberly
   kim emily donna michelle michele carol amanda melissa deborah debbie stephanie rebecca laura sharon cynthia kathleen kathy amy angela anna
   anne ann ruth brenda pamela nicole katherine catherine kate cathy virginia maria julie julia joyce victoria kelly christina joan evelyn
   lauren judith megan cheryl andrea hannah jacqueline martha gloria teresa ann jean helen diane alice jane grace rachel rose heather
   max susie trent tina todd jeremy dwight cory derek clay buddy randy ricky bradley brad chad troy dustin kirk glenn glen leon victor vincent vince
   marcus oliver dylan ethan logan luke evan owen wendy robin dawn tracy tammy connie holly erin jill beth april amber dana courtney leslie
   jose juan carlos luis jorge miguel pedro antonio manuel francisco jesus javier rafael fernando ricardo eduardo roberto mario sergio alberto
   pablo diego ana carmen rosa laura
   mohammed mohammad muhammad mohamed ahmed ahmad ali hassan hussein ibrahim omar khalid abdullah youssef mahmoud
   ivan sergei sergey alexei alexey dmitry andrei andrey mikhail nikolai vladimir igor oleg yuri pavel viktor
   rahul amit raj sanjay anil sunil vijay ravi hans peter klaus thomas stefan andreas jean pierre michel philippe marie`.trim().split(/\s+/),
); // prettier-ignore
