/** Words that place a story in a country without naming it, as they are spelled. */
export const HOME_WORDS: Readonly<Record<string, readonly string[]>> = {
  'united-states': ['Republican', 'Republicans', 'Democrat', 'Democrats', 'GOP', 'Congress', 'Capitol Hill', 'Oval Office', 'Medicare', 'Medicaid', 'Fox News', 'MSNBC', 'Alabama', 'Alaska', 'Arizona', 'Arkansas', 'California', 'Colorado', 'Connecticut', 'Delaware', 'Florida', 'Idaho', 'Illinois', 'Indiana', 'Iowa', 'Kansas', 'Kentucky', 'Louisiana', 'Maine', 'Maryland', 'Massachusetts', 'Michigan', 'Minnesota', 'Mississippi', 'Missouri', 'Montana', 'Nebraska', 'Nevada', 'New Hampshire', 'New Mexico', 'New York', 'North Carolina', 'North Dakota', 'Ohio', 'Oklahoma', 'Oregon', 'Pennsylvania', 'Rhode Island', 'South Carolina', 'South Dakota', 'Tennessee', 'Texas', 'Utah', 'Vermont', 'Virginia', 'Wisconsin', 'Wyoming'],
  'united-kingdom': ['Tory', 'Tories', 'Brexit', 'Westminster', 'Whitehall', 'Downing Street', 'Scottish', 'Welsh', 'Northern Ireland'],
  'canada': ['Ontario', 'Quebec', 'Alberta', 'British Columbia'],
  'australia': ['Queensland', 'New South Wales', 'Tasmania'],
}; // prettier-ignore
