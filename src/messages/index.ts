/** What the page, the background and our own pages say to each other, and what is let in of it. */
export { isPageCommand, isPageReport, isRequest, isStep, maySay } from './guards';
export * from './messages';
