/** Stands in for the browser's messages on the pages of the gallery: `?locale=de` has them speak German. */
const files = import.meta.glob<Record<string, string>>('../../../assets/locales/*.yml', {
  eager: true,
  import: 'default',
});

const locale = new URLSearchParams(location.search).get('locale') ?? 'en';
const messages = files[`../../../assets/locales/${locale}.yml`] ?? {};
Object.assign(globalThis, { browser: { i18n: { getMessage: (name: string) => messages[name] ?? '' } } });
