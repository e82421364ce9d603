/** What marks text of the dataset, which is English in every language of the interface. */
export const DATASET_TEXT = { lang: 'en', dir: 'ltr' } as const;
