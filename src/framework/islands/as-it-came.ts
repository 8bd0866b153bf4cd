/**
 * The props of an element whose inside the server sent and the browser leaves as it came: React, which is given an empty
 * inner HTML when it hydrates, does not look inside (./Static.test.tsx holds that). Attributes that a script has changed
 * before then are no fault either.
 */
export const asItCame = {suppressHydrationWarning: true, dangerouslySetInnerHTML: {__html: ''}} as const;
