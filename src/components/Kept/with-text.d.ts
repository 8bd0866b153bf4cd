/** Whether a page's script holds the page's text: on the server, and while one writes (src/plugins/kept). */
declare const __WITH_TEXT__: boolean;
