/** `bugs` of package.json: where a report of a wrong card is taken; empty if it names nothing. Set by wxt.config.ts. */
declare const __REPORT_ADDRESS__: string;
