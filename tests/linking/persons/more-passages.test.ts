/** Longer passages in the manner of news agencies and of a business paper, with several persons, offices and namesakes at once. */
import { expect, test } from 'vitest';
import { faults } from './marked';

test.each<{ what: string; day: string; lines: string[] }>([
  {
    what: 'markets, with a central banker and a president',
    day: '2019-07-31',
    lines: [
      '# Fed Cuts Rates; {Powell|jerome-powell} Calls It a Midcycle Adjustment',
      'Federal Reserve Chairman {Jerome Powell|jerome-powell} and his colleagues lowered rates for the first time in a decade. {Trump|donald-trump} had asked for more.',
      '“As usual, {Powell|jerome-powell} let us down,” {the president|donald-trump} wrote. {The Fed chairman|jerome-powell} declined to answer. Stocks fell.',
    ],
  },
  {
    what: 'a Korean agency’s report of a summit',
    day: '2018-09-19',
    lines: [
      'South Korean President {Moon Jae-in|moon-jae-in} and North Korean leader {Kim Jong-un|kim-jong-un} agreed Wednesday to close a missile site.',
      '{Moon|moon-jae-in} flew on to Mount Paektu with {Kim|kim-jong-un}. First lady {Kim Jung-sook|?kim-jung-sook} came along.',
      'North Korea’s ceremonial head of state, {Kim Yong Nam|kim-yong-nam}, saw them off. {The North Korean leader|kim-jong-un} will come to Seoul, the spokesman said.',
    ],
  },
  {
    what: 'a war, with a president, a foreign minister and an envoy',
    day: '2025-02-18',
    lines: [
      'U.S. Secretary of State {Marco Rubio|marco-rubio} met Russian Foreign Minister {Sergei Lavrov|sergey-lavrov} in Riyadh, with {Steve Witkoff|steve-witkoff} and {Mike Waltz|mike-waltz} at his side.',
      '{Volodymyr Zelenskiy|volodymyr-zelenskyy} was not asked. {The Ukrainian president|volodymyr-zelenskyy} put off a trip to Saudi Arabia, whose crown prince was the host.',
      '{Yuri Ushakov|yury-ushakov}, {Putin|vladimir-putin}’s foreign policy aide, said that it was too early for a date.',
    ],
  },
  {
    what: 'an election in Britain',
    day: '2024-07-05',
    lines: [
      '{Keir Starmer|keir-starmer} became U.K. prime minister on Friday. {Rishi Sunak|rishi-sunak}, {his predecessor|?rishi-sunak}, apologized.',
      '{Starmer|keir-starmer} named {Rachel Reeves|rachel-reeves} chancellor of the exchequer and {David Lammy|david-lammy} foreign secretary. {Liz Truss|liz-truss} lost her seat.',
      '{The new prime minister|keir-starmer} spoke to {Joe Biden|joe-biden} and {Ursula von der Leyen|ursula-von-der-leyen}.',
    ],
  },
  {
    what: 'a trade war',
    day: '2018-12-05',
    lines: [
      '# {Trump|donald-trump}, {Xi|xi-jinping} Agree to Truce; {Lighthizer|robert-lighthizer} to Lead Talks',
      '{Donald Trump|donald-trump} and {Xi Jinping|xi-jinping} dined in Buenos Aires. Trade Representative {Robert Lighthizer|robert-lighthizer} and Treasury Secretary {Steven Mnuchin|steven-mnuchin} sat beside {the U.S. president|donald-trump}.',
      'Vice Premier {Liu He|liu-he} will come to Washington. {Liu|liu-he} studied at Harvard. {Peter Navarro|peter-navarro}, a White House adviser, is a skeptic.',
    ],
  },
  {
    what: 'Iran’s president and its supreme leader',
    day: '2018-05-09',
    lines: [
      'Iran’s {Hassan Rouhani|hassan-rouhani} said that the deal could live without America. Supreme Leader Ayatollah {Ali Khamenei|ali-khamenei} doubted it.',
      '“I don’t trust these three countries,” {Khamenei|ali-khamenei} said. Foreign Minister {Mohammad Javad Zarif|mohammad-javad-zarif} will tour capitals. {The Iranian president|hassan-rouhani} gave him a few weeks.',
    ],
  },
  {
    what: 'a Latin American transition',
    day: '2018-11-30',
    lines: [
      'Mexico’s {Enrique Pena Nieto|enrique-pena-nieto} hands over on Saturday to {Andres Manuel Lopez Obrador|andres-manuel-lopez-obrador}. {The president-elect|andres-manuel-lopez-obrador} flies economy class.',
      '{Pena Nieto|enrique-pena-nieto} signed a trade deal with {Trump|donald-trump} and {Justin Trudeau|justin-trudeau} in Argentina. {Trudeau|justin-trudeau} kept his distance; {the Canadian prime minister|justin-trudeau} still dislikes the steel tariffs.',
    ],
  },
  {
    what: 'Turkey and the king of Saudi Arabia',
    day: '2018-10-21',
    lines: [
      'Turkish President {Recep Tayyip Erdogan|recep-tayyip-erdogan} spoke by phone with {King Salman|salman-of-saudi-arabia}. {Erdogan|recep-tayyip-erdogan} promised the truth about {Jamal Khashoggi|jamal-khashoggi}.',
      '{The Turkish leader|recep-tayyip-erdogan} did not name {Mohammed bin Salman|mohammed-bin-salman}, {the Saudi crown prince|?mohammed-bin-salman}.',
    ],
  },
  {
    what: 'Japan, a change of leaders',
    day: '2020-09-16',
    lines: [
      'Japan’s parliament elected {Yoshihide Suga|yoshihide-suga} prime minister. {Suga|yoshihide-suga}, 71, follows {Shinzo Abe|shinzo-abe}, who resigned for his health.',
      '{Suga|yoshihide-suga} kept {Taro Aso|taro-aso} as finance minister. {Abe|shinzo-abe}’s brother joined the cabinet.',
    ],
  },
  {
    what: 'an assembly in New York',
    day: '2017-09-19',
    lines: [
      '{Donald Trump|donald-trump} told the United Nations that “Rocket Man is on a suicide mission.” {Antonio Guterres|antonio-guterres}, {the UN secretary-general|?antonio-guterres}, had warned against fiery talk.',
      'North Korea’s ambassador left the hall. {Nikki Haley|nikki-haley}, {the U.S. ambassador to the United Nations|?nikki-haley}, stayed. {The UN chief|antonio-guterres} listened. {Emmanuel Macron|emmanuel-macron} spoke later.',
    ],
  },
  {
    what: 'a company’s story with politicians at its edge',
    day: '2019-05-20',
    lines: [
      'Intel and Qualcomm told employees to stop supplying Huawei, people familiar with the matter said. Jim Smith, who runs a chip fund in Denver, sold his shares.',
      '{Trump|donald-trump} signed the order last week. Commerce Secretary {Wilbur Ross|wilbur-ross} must name the companies; {Ross|wilbur-ross} has 150 days.',
      'Paul Miller, an analyst at a broker in San Jose, expects delays. Miller cut his forecast.',
    ],
  },
  {
    what: 'a business story of people who share politicians’ names',
    day: '2024-03-12',
    lines: [
      'Private equity chief Tim Scott bought three clinics. Scott said the U.S. market is ripe; his partner, John Thune Jr., is no relation of the senator.',
      'Susan Collins, the head of the Boston Fed, and Mike Lee, who runs a bakery chain, spoke to a chamber of commerce in Ohio. Lee raised prices.',
    ],
  },
  {
    what: 'a sports story with a president in the stand',
    day: '2018-07-15',
    lines: [
      'France beat Croatia 4-2 in the World Cup final. Goalkeeper Hugo Lloris erred, striker Kylian Mbappe scored, and coach Didier Deschamps danced at the stadium in Moscow.',
      '{Emmanuel Macron|?emmanuel-macron} leapt from his seat. David Davis, a fan from Leeds, lost his shoe. Referee Nestor Pitana was firm.',
    ],
  },
  {
    what: 'the obituary of an actor named like a president',
    day: '2020-02-06',
    lines: [
      'James Carter, who played a butler in two films and a king in a third, died at 80. The actor began on the stage in Leeds; Carter’s novel was never published.',
      'He was in the cast of a movie about Margaret of Anjou, with scenes shot in Wales.',
    ],
  },
  {
    what: 'a local story from an American town',
    day: '2022-08-03',
    lines: [
      'Mayor Dan Sullivan opened the county fair in Butte, Montana. Ribbons went to Ron Johnson, a farmer, for a pumpkin, and to Rick Scott, 12, for a goat.',
      'Chris Murphy played the banjo. “We had rain,” Johnson said. Murphy’s band returns next year.',
    ],
  },
  {
    what: 'the heads of three Fed banks are no presidents of a country',
    day: '2018-06-20',
    lines: [
      'Atlanta Fed President {Raphael Bostic|raphael-bostic} sees three increases. {Donald Trump|donald-trump} wants none. The Atlanta Fed president spoke in Savannah.',
    ],
  },
  {
    what: 'Brexit, with a minister of a common name and his chief',
    day: '2018-07-09',
    lines: [
      'U.K. Foreign Secretary {Boris Johnson|boris-johnson} quit hours after Brexit Secretary {David Davis|david-davis}. {Theresa May|theresa-may} thanked {Davis|david-davis} for his work.',
      '{The prime minister|theresa-may} faces a revolt. {Johnson|boris-johnson} wrote that the dream is dying, and {Jeremy Corbyn|jeremy-corbyn} asked her to go.',
    ],
  },
  {
    what: 'India and Pakistan',
    day: '2019-02-28',
    lines: [
      'Pakistan’s {Imran Khan|imran-khan} will free an Indian pilot. {Khan|imran-khan} told parliament that it was a gesture of peace. {Narendra Modi|narendra-modi} said nothing of it.',
      '{The Pakistani prime minister|imran-khan} had called {his Indian counterpart|narendra-modi}, Islamabad said. Sunil Khan, a taxi driver in Delhi, was relieved.',
    ],
  },
  {
    what: 'the Philippines and a visitor',
    day: '2016-10-20',
    lines: [
      'Philippine President {Rodrigo Duterte|rodrigo-duterte} announced in Beijing his separation from the U.S. {Xi Jinping|xi-jinping} applauded. {Duterte|rodrigo-duterte} had insulted {Barack Obama|barack-obama} in September.',
      '{The 71-year-old|rodrigo-duterte} later explained that he would not cut ties.',
    ],
  },
  {
    what: 'Congress and two senators of common names',
    day: '2023-02-16',
    lines: [
      'Republican Senators {Ted Cruz|ted-cruz} of Texas and {John Thune|john-thune} of South Dakota objected. Senator {Tim Scott|tim-scott} of South Carolina did not.',
      '{Scott|tim-scott}, the only Black Republican in the Senate, may run for president. {The South Carolina senator|tim-scott} leaves for Iowa next week.',
    ],
  },
  {
    what: 'a former chancellor in Moscow',
    day: '2022-07-27',
    lines: [
      'Former German Chancellor {Gerhard Schroeder|gerhard-schroder} met {Vladimir Putin|vladimir-putin} in Moscow. {The former chancellor|gerhard-schroder} said that the Kremlin wants a negotiated end.',
      '{Olaf Scholz|olaf-scholz} doubts it. {Schroeder|gerhard-schroder} sits on no Russian board now.',
    ],
  },
  {
    what: 'Israel, a defense minister and his chief',
    day: '2024-11-05',
    lines: [
      '{Benjamin Netanyahu|benjamin-netanyahu} dismissed {Yoav Gallant|yoav-gallant}. {The Israeli prime minister|benjamin-netanyahu} spoke of a crisis of trust. {Gallant|yoav-gallant} had wanted a deal with Hamas.',
    ],
  },
  {
    what: 'a Chinese foreign minister who went missing',
    day: '2023-07-25',
    lines: [
      'China replaced {Qin Gang|qin-gang} as foreign minister. {Wang Yi|wang-yi} returns to the office. {Qin|qin-gang} had last been seen on June 25.',
      'Qin dynasty relics were shown in Xi’an that day.',
    ],
  },
  {
    what: 'Brazil’s two presidents',
    day: '2022-10-30',
    lines: [
      '{Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva} beat {Jair Bolsonaro|jair-bolsonaro} in Brazil. {Lula|luiz-inacio-lula-da-silva} promised unity; {Bolsonaro|jair-bolsonaro} kept silent.',
      '{The Brazilian president|jair-bolsonaro} had 49.1% of the vote. {The former president|luiz-inacio-lula-da-silva} returns at 77.',
    ],
  },
  {
    what: 'headline style: no articles',
    day: '2022-11-14',
    lines: [
      '# {Biden|joe-biden} Tells {Xi|xi-jinping} U.S. Opposes Coercion of Taiwan',
      '{Joe Biden|joe-biden} and {Xi Jinping|xi-jinping} spoke in Bali for three hours. {Biden|joe-biden}, 79, looked tired. {The Chinese president|xi-jinping} warned of a red line.',
    ],
  },
  {
    what: 'the royal house',
    day: '2023-05-06',
    lines: [
      '{King Charles III|charles-iii} was crowned in Westminster Abbey. {Charles|?charles-iii} is the 40th. {Rishi Sunak|rishi-sunak} read from the Bible, and {the British prime minister|rishi-sunak} bowed. {Jill Biden|?jill-biden} came for America.',
    ],
  },
  {
    what: 'a murdered columnist, in a story with carriers and airports',
    day: '2022-07-15',
    lines: [
      '{Joe Biden|joe-biden} told {King Salman|salman-of-saudi-arabia} of Saudi Arabia that {Jamal Khashoggi|jamal-khashoggi} was not forgotten.',
      'Hours before, the kingdom opened its sky to all carriers. {The king|salman-of-saudi-arabia} stayed away from the airport.',
    ],
  },
  {
    what: 'a president at a match',
    day: '2011-07-18',
    lines: [
      'Japan beat the U.S. on penalties to win the women’s World Cup after the striker scored in extra time. The goalkeeper saved two.',
      '{Barack Obama|barack-obama} watched the final at home and congratulated the champions.',
    ],
  },
])('$what', ({ day, lines }) => {
  expect(faults({ day, lines })).toEqual([]);
});
