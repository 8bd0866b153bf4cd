/** Whether the bundle at hand holds static text: the server's does, and every bundle in development and in a plain build. */
declare const __WITH_STATIC__: boolean;

/** Whether a browser will take static text over from the page, so that the server has to mark it. */
declare const __MARKS_STATIC__: boolean;
